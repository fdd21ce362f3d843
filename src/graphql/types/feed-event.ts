import { createUnionType, Field, ObjectType } from 'type-graphql';
import { FeedItem } from './feed-item.js';

const cursor = 'Resumes right behind this event, as `after` of `watchFeed`. Opaque.';

@ObjectType({ simpleResolvers: true, description: 'The watch found something.' })
export class FeedFound {
  @Field(() => String, { description: cursor })
  readonly cursor!: string;

  @Field(() => FeedItem, { description: 'What it found.' })
  readonly item!: FeedItem;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What was missed has been told. Sent once to each subscriber, at once where nothing was missed.',
})
export class FeedCaughtUp {
  @Field(() => String, { description: cursor })
  readonly cursor!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The cursor cannot be resumed, so findings may be missing: read `Watch.events`. The subscription goes on from here.',
})
export class FeedResync {
  @Field(() => String, { description: cursor })
  readonly cursor!: string;

  @Field(() => String, { description: 'Why the cursor cannot be resumed, in a sentence.' })
  readonly reason!: string;
}

export const FeedEvent = createUnionType({
  name: 'FeedEvent',
  description: 'What a subscriber of a watch is told.',
  types: () => [FeedFound, FeedCaughtUp, FeedResync] as const,
  resolveType: (event) => ('item' in event ? FeedFound : 'reason' in event ? FeedResync : FeedCaughtUp),
});
