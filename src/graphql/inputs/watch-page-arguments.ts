import { ArgsType, Field, Int } from 'type-graphql';

/** The arguments of `Query.watches`. */
@ArgsType()
export class WatchPageArguments {
  @Field(() => Int, {
    nullable: true,
    description: 'How many to give: 20 unless told, 100 at most (PAGE_TOO_LARGE).',
  })
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: 'Give what follows this cursor of an earlier page.' })
  readonly after?: string | null;
}
