import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import type { DateTimeRange as Range } from '../../query/filter-input.js';

@InputType({
  description: 'A range of time. Documents without the time are not in it, unless no bound is given.',
})
export class DateTimeRange implements Range {
  @Field(() => GraphQLDateTime, { nullable: true, description: 'At this time or later.' })
  readonly gte?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Before this time.' })
  readonly lt?: Date | null;
}
