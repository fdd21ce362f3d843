import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description:
    'The postings that have one value of each group. Postings without a value of some group are in no row.',
})
export class StatisticsRow {
  @Field(() => [String], {
    description:
      'What the filter takes, one for each group, in their order: the id of a skill, a company as spelled, a country code, the name of an enum value, a month such as "2026-03".',
  })
  readonly keys!: readonly string[];

  @Field(() => [String], { description: 'The keys in words, to show to people.' })
  readonly labels!: readonly string[];

  @Field(() => Int, { description: 'How many postings have all of the keys.' })
  readonly count!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'The median of what the postings pay a year, in `salaryCurrency`: of each posting, the middle of its range. Null where none has a salary in that currency.',
  })
  readonly salaryMedian!: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The currency of `salaryMedian`, the same for all rows: that of the filter, else the most frequent one of all postings found. Null where there is no median.',
  })
  readonly salaryCurrency!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The mean of the years of experience asked for; null where no posting asks for any.',
  })
  readonly minYearsAverage!: number | null;

  @Field(() => Boolean, { description: 'Whether the count is exact.' })
  readonly exact!: boolean;

  @Field(() => Boolean, {
    description:
      'Always false: statistics are of postings, of which nothing is withheld. It would be true where figures were withheld because they are of too few.',
  })
  readonly suppressed!: boolean;
}
