import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { findMatch } from '../find-node.js';
import type { MatchSource } from '../match-source.js';
import type { RequestContext } from '../request-context.js';
import { Match } from '../types/match.js';

@Resolver()
export class MatchQuery {
  @Query(() => Match, {
    nullable: true,
    description:
      'How this candidate matches this posting, open or closed and whatever the score; null only where one of them is not there.',
  })
  match(
    @Arg('postingId', () => ID, { description: 'The id of a posting.' }) postingId: string,
    @Arg('candidateId', () => ID, { description: 'The id of a candidate.' }) candidateId: string,
    @Ctx() context: RequestContext,
  ): Promise<MatchSource | null> {
    return findMatch(postingId, candidateId, context);
  }
}
