import { GraphQLJSON } from 'graphql-scalars';
import { Args, Ctx, FieldResolver, Float, Resolver, Root } from 'type-graphql';
import type { Candidate as CandidateSource } from '../../domain/candidate.js';
import type { JobPosting as PostingSource } from '../../domain/posting.js';
import type { Watch as WatchSource, WatchFilter } from '../../domain/watch.js';
import { WatchKindEnum } from '../enums/watch-kind.js';
import { findCandidate, findPosting } from '../find-node.js';
import { PageArguments } from '../inputs/page-arguments.js';
import type { FeedPageSource } from '../read-feed-page.js';
import { readFeedPage } from '../read-feed-page.js';
import type { RequestContext } from '../request-context.js';
import { Candidate } from '../types/candidate.js';
import { FeedConnection } from '../types/feed-connection.js';
import { JobPosting } from '../types/job-posting.js';
import { Watch } from '../types/watch.js';

@Resolver(() => Watch)
export class WatchResolver {
  @FieldResolver(() => WatchKindEnum, { description: 'What it looks for.' })
  kind(@Root() { target }: WatchSource): string {
    return target.kind;
  }

  @FieldResolver(() => JobPosting, {
    nullable: true,
    description: 'The posting whose candidates it looks for; null for other kinds, and where it is gone.',
  })
  async posting(
    @Root() { target }: WatchSource,
    @Ctx() context: RequestContext,
  ): Promise<PostingSource | null> {
    return target.kind === 'POSTING' ? findPosting(target.posting, context) : null;
  }

  @FieldResolver(() => Candidate, {
    nullable: true,
    description: 'The candidate whose postings it looks for; null for other kinds, and where it is gone.',
  })
  async candidate(
    @Root() { target }: WatchSource,
    @Ctx() context: RequestContext,
  ): Promise<CandidateSource | null> {
    return target.kind === 'CANDIDATE' ? findCandidate(target.candidate, context) : null;
  }

  @FieldResolver(() => GraphQLJSON, {
    nullable: true,
    description: 'The filter as it was given; null for the kinds that match.',
  })
  filter(@Root() { target }: WatchSource): WatchFilter | null {
    return 'filter' in target ? target.filter : null;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'The least score that it tells, 0 to 1; null for the kinds that search.',
  })
  minScore(@Root() { target }: WatchSource): number | null {
    return 'minScore' in target ? target.minScore : null;
  }

  @FieldResolver(() => FeedConnection, {
    description: 'What it has found so far, oldest first. These cursors also resume `watchFeed`.',
  })
  events(
    @Root() watch: WatchSource,
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: RequestContext,
  ): Promise<FeedPageSource> {
    return readFeedPage(watch, args, context);
  }
}
