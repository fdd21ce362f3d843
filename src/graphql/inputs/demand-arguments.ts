import { GraphQLDateTime } from 'graphql-scalars';
import { ArgsType, Field } from 'type-graphql';
import type { DemandBounds } from '../../query/skill-demand.js';

@ArgsType()
export class DemandArguments implements DemandBounds {
  @Field(() => GraphQLDateTime, { nullable: true, description: 'Only postings of this time or later.' })
  readonly from?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Only postings from before this time.' })
  readonly to?: Date | null;
}
