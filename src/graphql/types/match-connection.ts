import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'Matches, best first, ranked over the whole index. Only what is selected is computed.',
})
export class MatchConnection {
  @Field(() => String, {
    simple: true,
    nullable: true,
    description:
      'Why there can be no match at all, in a sentence: a posting that asks for nothing that matching considers, a profile that tells nothing. Null otherwise, also where nobody happens to match.',
  })
  readonly reason!: string | null;
}
