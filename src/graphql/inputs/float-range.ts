import { Field, Float, InputType } from 'type-graphql';
import type { FloatRange as Range } from '../../query/filter-input.js';

@InputType({
  description: 'A range of numbers. Documents without the number are not in it, unless no bound is given.',
})
export class FloatRange implements Range {
  @Field(() => Float, { nullable: true, description: 'At least this.' })
  readonly gte?: number | null;

  @Field(() => Float, { nullable: true, description: 'More than this.' })
  readonly gt?: number | null;

  @Field(() => Float, { nullable: true, description: 'At most this.' })
  readonly lte?: number | null;

  @Field(() => Float, { nullable: true, description: 'Less than this.' })
  readonly lt?: number | null;
}
