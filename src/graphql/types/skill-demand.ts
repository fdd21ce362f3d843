import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'How many postings of one month name a skill.' })
export class SkillDemand {
  @Field(() => String, { description: 'The month in UTC, such as "2026-03".' })
  readonly month!: string;

  @Field(() => Int, { description: 'How many postings that were posted in it name the skill; above 0.' })
  readonly postings!: number;
}
