import { ArgsType, Field } from 'type-graphql';
import type { SearchArguments } from '../../query/prepare-search.js';
import { CandidateFilter } from './candidate-filter.js';
import { CandidateOrder } from './candidate-order.js';
import { PageArguments } from './page-arguments.js';

@ArgsType()
export class CandidateSearchArguments extends PageArguments implements SearchArguments<'candidate'> {
  @Field(() => String, {
    nullable: true,
    description:
      'Words and skills to search for in headline, skills, summary and evidence, as a person types them: each must be found; other names of a skill and typing errors are forgiven.',
  })
  readonly query?: string | null;

  @Field(() => CandidateFilter, { nullable: true, description: 'Which candidates to find; all unless told.' })
  readonly filter?: CandidateFilter | null;

  @Field(() => CandidateOrder, {
    nullable: true,
    description:
      'The order: unless told, the best first where there is a query, else those updated last first.',
  })
  readonly orderBy?: CandidateOrder | null;
}
