import { ArgsType, Field, Int } from 'type-graphql';
import type { PageArguments as Arguments } from '../../query/build-page.js';

/** The arguments that every connection takes. */
@ArgsType()
export class PageArguments implements Arguments {
  @Field(() => Int, {
    nullable: true,
    description:
      'How many to give from the start, or after `after`: 20 unless told, 100 at most (PAGE_TOO_LARGE).',
  })
  readonly first?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Give what follows this cursor of an earlier page of the same query, filter and order; in `Watch.events` also of an event of `watchFeed`.',
  })
  readonly after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many to give from the end, or before `before`; not together with `first`. 100 at most.',
  })
  readonly last?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Give what precedes this cursor of an earlier page of the same query, filter and order; in `Watch.events` also of an event of `watchFeed`.',
  })
  readonly before?: string | null;
}
