import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description:
    'One value of a facet. Putting it into the filter, instead of what was chosen in that facet before, finds exactly `count` documents.',
})
export class FacetBucket {
  @Field(() => String, {
    description:
      'What the filter takes: the id of a skill, a company as spelled, a country code, the name of an enum value, a month such as "2026-03".',
  })
  readonly value!: string;

  @Field(() => String, { description: 'The value in words, to show to people.' })
  readonly label!: string;

  @Field(() => Int, { description: 'How many documents have it.' })
  readonly count!: number;

  @Field(() => Boolean, { description: 'Whether the filter of the search chose it.' })
  readonly selected!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'The lower bound of a bucket of numbers, itself included.',
  })
  readonly gte!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The upper bound of a bucket of numbers, itself excluded; null where the bucket is open.',
  })
  readonly lt!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'For a bucket of salaries: the currency of its bounds, which goes into the filter with them.',
  })
  readonly currency!: string | null;
}
