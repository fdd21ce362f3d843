import { ArgsType, Field, Int } from 'type-graphql';
import { PostingFilter } from './posting-filter.js';

@ArgsType()
export class CoOccurrenceArguments {
  @Field(() => Int, { nullable: true, description: 'How many to give: 20 unless told, 100 at most.' })
  readonly first?: number | null;

  @Field(() => PostingFilter, {
    nullable: true,
    description: 'Among which postings to count; all unless told, open and closed ones alike.',
  })
  readonly filter?: PostingFilter | null;
}
