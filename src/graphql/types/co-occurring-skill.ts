import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'A skill that postings name together with another one, in whichever requirements.',
})
export class CoOccurringSkill {
  @Field(() => Int, { description: 'How many of the postings that were asked about name both.' })
  readonly count!: number;
}
