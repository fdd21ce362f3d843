import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Candidate as CandidateSource } from '../../domain/candidate.js';
import { PostingMatchArguments } from '../inputs/posting-match-arguments.js';
import type { PendingMatches } from '../pending-matches.js';
import type { RequestContext } from '../request-context.js';
import { startPostingMatch } from '../start-match.js';
import { Candidate } from '../types/candidate.js';
import { MatchConnection } from '../types/match-connection.js';

@Resolver(() => Candidate)
export class CandidateResolver {
  @FieldResolver(() => MatchConnection, {
    description:
      'The open postings that match the candidate, best first, then by id: all with a score above 0, or of `minScore` and more.',
  })
  matches(
    @Root() candidate: CandidateSource,
    @Args(() => PostingMatchArguments) args: PostingMatchArguments,
    @Ctx() context: RequestContext,
  ): Promise<PendingMatches> {
    return startPostingMatch(candidate, args, context);
  }
}
