import type { estypes } from '@elastic/elasticsearch';
import type { StoredWatch, WatchPosition } from '../../watch-store.js';
import type { DocumentAnswer, HitAnswer, SearchAnswer } from '../answers.js';
import type { WatchSource } from './build-watch-document.js';
import type { WatchDocuments } from './watch-documents.js';
import { versionedHits } from './versioned-hits.js';

const portion = 1_000;

/** All watches that meet the condition, in portions; whoever calls has refreshed the index. */
export async function* searchWatches(
  at: WatchDocuments,
  query: estypes.QueryDslQueryContainer,
): AsyncGenerator<readonly HitAnswer[]> {
  for (let after: string | null = null; ;) {
    const hits: readonly HitAnswer[] = await searchPage(at, {
      query,
      size: portion,
      sort: [{ id: 'asc' }],
      ...(after !== null && { search_after: [after] }),
    });
    if (hits.length > 0) yield hits;
    const last = hits.at(-1);
    if (last === undefined || hits.length < portion) return;
    after = last._id;
  }
}

/** See `WatchStore.list`; whoever calls has refreshed the index. */
export async function listWatches(
  at: WatchDocuments,
  owner: string,
  limit: number,
  after: WatchPosition | null,
): Promise<readonly StoredWatch[]> {
  const hits = await searchPage(at, {
    query: { bool: { filter: [{ term: { owner } }, { term: { ready: true } }] } },
    sort: [{ createdAt: 'asc' }, { id: 'asc' }],
    size: limit,
    ...(after !== null && { search_after: [after.createdAt, after.id] }),
  });
  return hits.map(readWatch);
}

/** Whether there is any watch; whoever calls has refreshed the index. */
export async function hasWatches({ connection, index }: WatchDocuments): Promise<boolean> {
  const search = { index, size: 0, track_total_hits: 1, filter_path: 'hits.total' };
  const answer: unknown = await connection.ask((client, options) => client.search(search, options));
  return ((answer as SearchAnswer).hits?.total?.value ?? 0) > 0;
}

/** The watch out of a hit or a get; the gateway wrote it, so its shape is trusted. */
export function readWatch(found: DocumentAnswer): StoredWatch {
  return (found._source as WatchSource).stored;
}

async function searchPage(
  { connection, index }: WatchDocuments,
  search: estypes.SearchRequest,
): Promise<readonly HitAnswer[]> {
  const whole: estypes.SearchRequest = {
    ...search,
    index,
    _source: ['stored'],
    ...versionedHits,
  };
  const answer: unknown = await connection.ask((client, options) => client.search(whole, options));
  return (answer as SearchAnswer).hits?.hits ?? [];
}
