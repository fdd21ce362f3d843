import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'The candidates who list a skill against the open postings that ask for it.',
})
export class SkillSupply {
  @Field(() => Int, {
    description:
      'How many candidates list it. For viewers who may not see candidates, rounded down to a multiple of five.',
  })
  readonly candidates!: number;

  @Field(() => Int, { description: 'How many open postings have a requirement that names it.' })
  readonly postings!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'How many candidates there are for each open posting; null where no posting is open.',
  })
  readonly candidatesPerPosting!: number | null;
}
