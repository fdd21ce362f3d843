import type { estypes } from '@elastic/elasticsearch';
import type { Place, Places } from '../../places.js';
import type { HitAnswer, SearchAnswer } from '../answers.js';
import type { Connection } from '../connection.js';
import type { ShardEnd } from './shard-end.js';
import { versionedHits } from './versioned-hits.js';

/** A document in its newest state, at the place of its last change. */
export interface PlacedHit {
  readonly hit: HitAnswer;
  readonly at: Place;
}

export interface PlacedHits {
  /** In the order of their changes within each order. */
  readonly hits: readonly PlacedHit[];
  /** Where to go on from, in each of the orders that there are. */
  readonly places: Places;
}

/** What changed behind the places and up to the ends, which searches must see already: `limit` documents at most. */
export async function readAfter(
  connection: Connection,
  ends: readonly ShardEnd[],
  places: Places,
  limit: number,
): Promise<PlacedHits> {
  const behind = ends.filter(({ order, checkpoint }) => checkpoint > (places[order] ?? -1)).slice(0, limit);
  const portion = Math.floor(limit / Math.max(1, behind.length));
  const read = await Promise.all(
    behind.map(async (end) => ({
      end,
      hits: await readShard(connection, end, { gt: places[end.order] ?? -1, size: portion }),
    })),
  );
  const reached = read.map(({ end, hits }): [string, number] => [
    end.order,
    hits.length < portion ? end.checkpoint : (hits.at(-1)?.at.number ?? end.checkpoint),
  ]);
  return {
    hits: read.flatMap(({ hits }) => hits),
    places: {
      ...Object.fromEntries(ends.map(({ order }) => [order, places[order] ?? -1])),
      ...Object.fromEntries(reached),
    },
  };
}

async function readShard(
  connection: Connection,
  { order, index, shard, node, checkpoint }: ShardEnd,
  { gt, size }: { readonly gt: number; readonly size: number },
): Promise<readonly PlacedHit[]> {
  const answer: unknown = await connection.ask((client, options) =>
    client.search(
      {
        index,
        // A replica that was out of reach for a moment may have missed the refresh.
        preference: `_shards:${shard}|_prefer_nodes:${node}`,
        ...compileOrdered({ gt, lt: checkpoint + 1 }, [], 'asc', size),
      },
      options,
    ),
  );
  return readPlacedHits(answer as SearchAnswer, order);
}

/** A search for what changed between two numbers, in that order or the other way round. */
export function compileOrdered(
  between: { readonly gt: number; readonly lt: number },
  filters: readonly estypes.QueryDslQueryContainer[],
  order: 'asc' | 'desc',
  size: number,
): estypes.SearchRequest {
  return {
    query: { bool: { filter: [{ range: { _seq_no: between } }, ...filters] } },
    sort: [{ _seq_no: { order } }],
    size,
    ...versionedHits,
  };
}

/** The hits of such a search in an order. */
export function readPlacedHits({ hits }: SearchAnswer, order: string): readonly PlacedHit[] {
  return (hits?.hits ?? []).map((hit) => ({ hit, at: { order, number: hit._seq_no ?? -1 } }));
}
