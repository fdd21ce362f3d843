import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { postingId } from '../../domain/identity.js';
import type { JobPosting as Posting } from '../../domain/posting.js';
import { PostingConnection } from '../connections.js';
import { findPosting } from '../find-node.js';
import { PostingSearchArguments } from '../inputs/posting-search-arguments.js';
import type { PendingSearch } from '../loaders/pending-search.js';
import type { RequestContext } from '../request-context.js';
import { startSearch } from '../start-search.js';
import { JobPosting } from '../types/job-posting.js';

@Resolver()
export class PostingQuery {
  @Query(() => JobPosting, {
    nullable: true,
    description: 'The posting with this id; null where there is none.',
  })
  posting(
    @Arg('id', () => ID, { description: 'The id of a posting.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Posting | null> {
    return findPosting(id, context);
  }

  @Query(() => JobPosting, {
    nullable: true,
    description: 'The posting that was imported from this source; null where there is none.',
  })
  postingBySource(
    @Arg('system', () => String, { description: 'The system that it was imported from.' }) system: string,
    @Arg('externalId', () => String, { description: 'Its id in that system.' }) externalId: string,
    @Ctx() context: RequestContext,
  ): Promise<Posting | null> {
    return findPosting(postingId(system, externalId), context);
  }

  @Query(() => PostingConnection, {
    description:
      'Search for postings, page by page, with counts by facets. Without arguments: all, the newest first.',
  })
  postings(
    @Args(() => PostingSearchArguments) args: PostingSearchArguments,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PendingSearch<'posting'>> {
    return startSearch('posting', args, context, info);
  }
}
