import { Field, ObjectType } from 'type-graphql';
import { PageInfo } from './page-info.js';
import { Watch } from './watch.js';

@ObjectType({ simpleResolvers: true, description: 'A watch with its place among the others.' })
export class WatchEdge {
  @Field(() => Watch, { description: 'The watch.' })
  readonly node!: Watch;

  @Field(() => String, { description: 'The place among the watches, for `after`. Opaque.' })
  readonly cursor!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Watches of the viewer, oldest first.' })
export class WatchConnection {
  @Field(() => [WatchEdge], { description: 'The watches of the page with their places.' })
  readonly edges!: readonly WatchEdge[];

  @Field(() => [Watch], { description: 'The watches of the page.' })
  readonly nodes!: readonly Watch[];

  @Field(() => PageInfo, { description: 'How the page lies among the watches.' })
  readonly pageInfo!: PageInfo;
}
