import { ArgsType, Field } from 'type-graphql';
import type { MatchArguments as Arguments } from '../../query/prepare-match.js';
import { PostingFilter } from './posting-filter.js';
import { MatchArguments } from './match-arguments.js';

@ArgsType()
export class PostingMatchArguments extends MatchArguments implements Arguments<'posting'> {
  @Field(() => PostingFilter, {
    nullable: true,
    description: 'Which open postings to match; all unless told.',
  })
  readonly filter?: PostingFilter | null;
}
