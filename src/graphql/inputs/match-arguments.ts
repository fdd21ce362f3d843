import { ArgsType, Field, Float, Int } from 'type-graphql';

/** The arguments of every connection of matches, but for its filter. */
@ArgsType()
export class MatchArguments {
  @Field(() => Int, {
    nullable: true,
    description:
      'How many to give, from the best or after `after`: 20 unless told, 100 at most (PAGE_TOO_LARGE).',
  })
  readonly first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Give what follows this cursor of an earlier page with the same `minScore` and `filter`.',
  })
  readonly after?: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Only matches of this score or more, 0 to 1; compared exactly. All above 0 unless told.',
  })
  readonly minScore?: number | null;
}
