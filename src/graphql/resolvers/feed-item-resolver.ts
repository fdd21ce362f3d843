import { GraphQLDateTime } from 'graphql-scalars';
import { Ctx, FieldResolver, Float, ID, Resolver, Root } from 'type-graphql';
import type { Candidate as CandidateSource } from '../../domain/candidate.js';
import type { JobPosting as PostingSource } from '../../domain/posting.js';
import type { FindingSource } from '../feed-source.js';
import { findCandidate, findMatch, findPosting } from '../find-node.js';
import { findingSides } from '../finding-sides.js';
import type { MatchSource } from '../match-source.js';
import { findingId } from '../read-id.js';
import type { RequestContext } from '../request-context.js';
import { Candidate } from '../types/candidate.js';
import { FeedItem } from '../types/feed-item.js';
import { JobPosting } from '../types/job-posting.js';
import { Match } from '../types/match.js';

@Resolver(() => FeedItem)
export class FeedItemResolver {
  @FieldResolver(() => ID, {
    description: 'Names the finding for good: made from the watch and the document.',
  })
  id(@Root() { finding }: FindingSource): string {
    return findingId(finding);
  }

  @FieldResolver(() => ID, { description: 'The id of the watch that found it.' })
  watchId(@Root() { finding }: FindingSource): string {
    return finding.watch;
  }

  @FieldResolver(() => GraphQLDateTime, { description: 'When it was found.' })
  foundAt(@Root() { finding }: FindingSource): string {
    return finding.foundAt;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'The score when it was found, 0 to 1; null where the watch searches.',
  })
  score(@Root() { finding }: FindingSource): number | null {
    return finding.score;
  }

  @FieldResolver(() => JobPosting, {
    nullable: true,
    description: 'The posting that was found, or for which a candidate was; null where it is gone.',
  })
  async posting(
    @Root() source: FindingSource,
    @Ctx() context: RequestContext,
  ): Promise<PostingSource | null> {
    const { posting } = findingSides(source);
    return posting === null ? null : findPosting(posting, context);
  }

  @FieldResolver(() => Candidate, {
    nullable: true,
    description: 'The candidate who was found, or for whom a posting was; null where they are gone.',
  })
  async candidate(
    @Root() source: FindingSource,
    @Ctx() context: RequestContext,
  ): Promise<CandidateSource | null> {
    const { candidate } = findingSides(source);
    return candidate === null ? null : findCandidate(candidate, context);
  }

  @FieldResolver(() => Match, {
    nullable: true,
    description:
      'The match as it stands now; null where the watch searches, and where the posting or the candidate is gone.',
  })
  async match(@Root() source: FindingSource, @Ctx() context: RequestContext): Promise<MatchSource | null> {
    const { posting, candidate } = findingSides(source);
    return posting === null || candidate === null ? null : findMatch(posting, candidate, context);
  }
}
