import type { WatchId } from '../../../domain/watch.js';
import type { FindingPage } from '../../finding-log.js';
import type { Place } from '../../places.js';
import type { SearchAnswer } from '../answers.js';
import type { Connection } from '../connection.js';
import { readFinding } from './finding-document.js';
import { compileOrdered, readPlacedHits } from './read-after.js';
import type { ShardEnd } from './shard-end.js';

export interface PageRequest {
  readonly watch: WatchId;
  readonly from: Place | null;
  readonly direction: 'forward' | 'backward';
  readonly limit: number;
}

/** A page of a watch's findings up to the end of its shard, which is one of those given; see `FindingLog`. */
export async function readFindingPage(
  connection: Connection,
  ends: readonly ShardEnd[],
  { watch, from, direction, limit }: PageRequest,
): Promise<FindingPage | 'resync'> {
  const { order, index, node, checkpoint, issued } = await findShard(connection, ends, watch);
  if (from !== null && (from.order !== order || from.number > issued)) return 'resync';
  const between =
    direction === 'forward'
      ? { gt: from?.number ?? -1, lt: checkpoint + 1 }
      : { gt: -1, lt: from?.number ?? checkpoint + 1 };
  const answer: unknown = await connection.ask((client, options) =>
    client.search(
      {
        index,
        routing: watch,
        preference: `_prefer_nodes:${node}`,
        // One more than wanted tells whether there are more.
        ...compileOrdered(
          between,
          [{ term: { watch } }],
          direction === 'forward' ? 'asc' : 'desc',
          limit + 1,
        ),
      },
      options,
    ),
  );
  const hits = readPlacedHits(answer as SearchAnswer, order);
  const findings = hits.slice(0, limit).map(readFinding);
  return {
    findings: direction === 'forward' ? findings : findings.reverse(),
    more: hits.length > limit,
    // A primary that has just taken over may know less of the checkpoint than the one that gave the cursor out.
    end: { order, number: Math.max(checkpoint, from?.number ?? -1) },
  };
}

/** Elasticsearch decides which shard a routing value leads to. */
async function findShard(
  connection: Connection,
  ends: readonly ShardEnd[],
  watch: WatchId,
): Promise<ShardEnd> {
  const [first, ...others] = ends;
  if (first === undefined) throw new Error('An index has at least one shard.');
  if (others.length === 0) return first;
  const answer: unknown = await connection.ask((client, options) =>
    client.searchShards({ index: first.index, routing: watch, filter_path: 'shards.shard' }, options),
  );
  const { shards } = answer as { readonly shards: readonly (readonly { readonly shard: number }[])[] };
  const shard = shards[0]?.[0]?.shard;
  return ends.find((end) => end.shard === shard) ?? first;
}
