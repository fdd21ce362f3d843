import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Candidate as CandidateSource } from '../../domain/candidate.js';
import { candidateId } from '../../domain/identity.js';
import { CandidateConnection } from '../connections.js';
import { findCandidate } from '../find-node.js';
import { CandidateSearchArguments } from '../inputs/candidate-search-arguments.js';
import type { PendingSearch } from '../loaders/pending-search.js';
import type { RequestContext } from '../request-context.js';
import { startSearch } from '../start-search.js';
import { Candidate } from '../types/candidate.js';

@Resolver()
export class CandidateQuery {
  @Query(() => Candidate, {
    nullable: true,
    description: 'The candidate with this id; null where there is none.',
  })
  candidate(
    @Arg('id', () => ID, { description: 'The id of a candidate.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<CandidateSource | null> {
    return findCandidate(id, context);
  }

  @Query(() => Candidate, {
    nullable: true,
    description: 'The candidate who was imported from this source; null where there is none.',
  })
  candidateBySource(
    @Arg('system', () => String, { description: 'The system that the profile was imported from.' })
    system: string,
    @Arg('externalId', () => String, { description: 'Its id in that system.' }) externalId: string,
    @Ctx() context: RequestContext,
  ): Promise<CandidateSource | null> {
    return findCandidate(candidateId(system, externalId), context);
  }

  @Query(() => CandidateConnection, {
    description:
      'Search for candidates, page by page, with counts by facets. Without arguments: all, those updated last first. Viewers who may not see candidates get counts alone, rounded down to multiples of five, what they type is looked for in the listed skills alone, and filters other than one value of a field at a time are FORBIDDEN (docs/permissions.md).',
  })
  candidates(
    @Args(() => CandidateSearchArguments) args: CandidateSearchArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PendingSearch<'candidate'>> {
    return startSearch('candidate', args, context, info);
  }
}
