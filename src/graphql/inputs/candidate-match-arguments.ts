import { ArgsType, Field } from 'type-graphql';
import type { MatchArguments as Arguments } from '../../query/prepare-match.js';
import { CandidateFilter } from './candidate-filter.js';
import { MatchArguments } from './match-arguments.js';

@ArgsType()
export class CandidateMatchArguments extends MatchArguments implements Arguments<'candidate'> {
  @Field(() => CandidateFilter, {
    nullable: true,
    description: 'Which candidates to match; all unless told.',
  })
  readonly filter?: CandidateFilter | null;
}
