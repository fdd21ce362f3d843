import { ArgsType, Field } from 'type-graphql';
import type { SearchArguments } from '../../query/prepare-search.js';
import { PageArguments } from './page-arguments.js';
import { PostingFilter } from './posting-filter.js';
import { PostingOrder } from './posting-order.js';

@ArgsType()
export class PostingSearchArguments extends PageArguments implements SearchArguments<'posting'> {
  @Field(() => String, {
    nullable: true,
    description:
      'Words and skills to search for in title, company and description, as a person types them: each must be found; other names of a skill and typing errors are forgiven.',
  })
  readonly query?: string | null;

  @Field(() => PostingFilter, { nullable: true, description: 'Which postings to find; all unless told.' })
  readonly filter?: PostingFilter | null;

  @Field(() => PostingOrder, {
    nullable: true,
    description: 'The order: unless told, the best first where there is a query, else the newest first.',
  })
  readonly orderBy?: PostingOrder | null;
}
