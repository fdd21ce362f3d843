import type { Watch } from '../domain/watch.js';
import type { PageArguments } from '../query/build-page.js';
import type { PageInfo } from '../query/read-page.js';
import type { FeedEdgeSource, FindingSource } from './feed-source.js';
import { feedEdge } from './feed-source.js';
import type { RequestContext } from './request-context.js';

/** What a `FeedConnection` is resolved from. */
export interface FeedPageSource {
  readonly edges: readonly FeedEdgeSource[];
  readonly nodes: readonly FindingSource[];
  readonly pageInfo: PageInfo;
}

/** A page of what the watch has found. Throws what `Feeds.page` throws. */
export async function readFeedPage(
  watch: Watch,
  args: PageArguments,
  { feeds }: RequestContext,
): Promise<FeedPageSource> {
  const { entries, hasNextPage, hasPreviousPage } = await feeds.page(watch.id, args);
  const edges = entries.map((entry) => feedEdge(watch, entry));
  const startCursor = edges.at(0)?.cursor ?? null;
  const endCursor = edges.at(-1)?.cursor ?? null;
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: { hasNextPage, hasPreviousPage, startCursor, endCursor },
  };
}
