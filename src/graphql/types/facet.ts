import { Field, Int, ObjectType } from 'type-graphql';
import { FacetBucket } from './facet-bucket.js';
import { FacetStats } from './facet-stats.js';

@ObjectType({
  simpleResolvers: true,
  description:
    "What a search finds, counted by the values of one field. A facet leaves out its own field's choices where they are alternatives (lists, anyOf), so that choosing REMOTE leaves the other workplaces to choose.",
})
export class Facet {
  @Field(() => String, { description: 'The facet that was asked for, such as "WORKPLACE".' })
  readonly field!: string;

  @Field(() => [FacetBucket], {
    description:
      'The most frequent values first; numbers and months in their order. Chosen values are always among them: with `search` those that it finds, of months those of a period of at most 24.',
  })
  readonly buckets!: readonly FacetBucket[];

  @Field(() => Int, { description: 'Documents without a value.' })
  readonly missing!: number;

  @Field(() => Int, {
    description:
      'The sum of the counts of the values beyond `size`; of SALARY, the postings paid in other currencies.',
  })
  readonly others!: number;

  @Field(() => Boolean, { description: 'Whether the counts are exact.' })
  readonly exact!: boolean;

  @Field(() => FacetStats, {
    nullable: true,
    description:
      'For facets on numbers: what the values are like. Null for others, and where there is no value.',
  })
  readonly stats!: FacetStats | null;
}
