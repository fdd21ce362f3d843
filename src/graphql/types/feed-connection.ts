import { Field, ObjectType } from 'type-graphql';
import { FeedItem } from './feed-item.js';
import { PageInfo } from './page-info.js';

@ObjectType({ simpleResolvers: true, description: 'A finding with its place among the others.' })
export class FeedEdge {
  @Field(() => FeedItem, { description: 'The finding.' })
  readonly node!: FeedItem;

  @Field(() => String, {
    description: 'The place among the findings, for `after` and `before`, and for `watchFeed`. Opaque.',
  })
  readonly cursor!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Findings of a watch, in the order in which it tells them.',
})
export class FeedConnection {
  @Field(() => [FeedEdge], { description: 'The findings of the page with their places.' })
  readonly edges!: readonly FeedEdge[];

  @Field(() => [FeedItem], { description: 'The findings of the page.' })
  readonly nodes!: readonly FeedItem[];

  @Field(() => PageInfo, { description: 'How the page lies among the findings.' })
  readonly pageInfo!: PageInfo;
}
