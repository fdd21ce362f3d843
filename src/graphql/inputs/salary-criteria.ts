import { Field, Float, InputType } from 'type-graphql';
import type { SalaryCriteria as Criteria } from '../../query/filter-input.js';

@InputType({
  description:
    "A range of yearly pay in major units that the posting's own range overlaps. Pay for other periods counts for a full-time year.",
})
export class SalaryCriteria implements Criteria {
  @Field(() => Float, { nullable: true, description: 'The posting pays this or more at its upper end.' })
  readonly gte?: number | null;

  @Field(() => Float, { nullable: true, description: 'The posting pays this or less at its lower end.' })
  readonly lte?: number | null;

  @Field(() => Float, { nullable: true, description: 'The posting pays less than this at its lower end.' })
  readonly lt?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only pay in this currency (ISO 4217 code); in any currency unless told. Nothing is converted.',
  })
  readonly currency?: string | null;
}
