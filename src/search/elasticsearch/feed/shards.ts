import { setTimeout } from 'node:timers/promises';
import { RolecallError } from '../../../domain/errors.js';
import type { Connection } from '../connection.js';
import { aliasOf, type IndexKind } from '../index-names.js';
import { readShardEnds, statsParts, type ShardEnd, type StatsAnswer } from './shard-end.js';
import { refreshAll } from './refresh-all.js';
import { shareRuns } from './share-runs.js';

/** Watches how far the changes of some indices have come. */
export interface Shards {
  /** Where the changes end: everything that was acknowledged before the call lies at or before it. */
  ends(): Promise<readonly ShardEnd[]>;
  /** The same; and what lies up to there is visible to searches. Idle indices cost one request. */
  visibleEnds(): Promise<readonly ShardEnd[]>;
}

export function createShards(connection: Connection, prefix: string, kinds: readonly IndexKind[]): Shards {
  const aliases = new Map(kinds.map((kind) => [kind, aliasOf(prefix, kind)]));
  const countShards = createShardCounter(connection);
  const visible = new Map<string, number>();
  const readSettledEnds = () => settle(() => readEnds(connection, aliases, countShards));
  const readVisibleEnds = async () => {
    const ends = await readSettledEnds();
    const hidden = ends.filter(({ order, checkpoint }) => checkpoint > (visible.get(order) ?? -1));
    if (hidden.length === 0) return ends;
    const index = [...new Set(hidden.map((end) => end.index))];
    await refreshAll(connection, index);
    visible.clear();
    for (const { order, checkpoint } of ends) visible.set(order, checkpoint);
    return ends;
  };

  return { ends: shareRuns(readSettledEnds), visibleEnds: shareRuns(readVisibleEnds) };
}

/** How often, and after how many milliseconds each, changes that are under way are waited for. */
const patience = { tries: 50, pause: 5 };

/** A change that is acknowledged may have a number behind one that is still under way. */
async function settle(readEnds: () => Promise<readonly ShardEnd[]>): Promise<readonly ShardEnd[]> {
  let ends = await readEnds();
  const issued = new Map(ends.map((end) => [end.order, end.issued]));
  const isSettled = ({ order, checkpoint }: ShardEnd) => checkpoint >= (issued.get(order) ?? -1);
  for (let tries = 0; !ends.every(isSettled) && tries < patience.tries; tries += 1) {
    await setTimeout(patience.pause);
    ends = await readEnds();
  }
  return ends;
}

/** Where the changes of these indices end, by the names of the indices themselves or of their aliases. */
export async function readEnds(
  connection: Connection,
  names: ReadonlyMap<IndexKind, string>,
  countShards = createShardCounter(connection),
): Promise<readonly ShardEnd[]> {
  const answer = (await connection.ask((client, options) =>
    client.indices.stats(
      { index: [...names.values()], metric: 'warmer', level: 'shards', filter_path: statsParts },
      options,
    ),
  )) as StatsAnswer;
  const indices = Object.entries(answer.indices ?? {});
  const ends = await Promise.all(
    [...names].map(async ([kind, asked]) => {
      const [index, stats] = indices.find(([name]) => name === asked || name.startsWith(`${asked}-`)) ?? [];
      if (index === undefined || stats === undefined) {
        throw new RolecallError(
          'SEARCH_UNAVAILABLE',
          `Elasticsearch's index ${asked} does not answer. Try again later.`,
        );
      }
      return readShardEnds(kind, index, stats, await countShards(index, stats.uuid));
    }),
  );
  return ends.flat();
}

/** An index keeps its number of shards for life, so each is asked once. */
function createShardCounter(connection: Connection) {
  const counts = new Map<string, number>();
  return async (index: string, uuid: string): Promise<number> => {
    const known = counts.get(uuid);
    if (known !== undefined) return known;
    const answer: unknown = await connection.ask((client, options) =>
      client.indices.getSettings({ index, flat_settings: true, name: 'index.number_of_shards' }, options),
    );
    const { settings } =
      (answer as Record<string, { readonly settings: Record<string, string> }>)[index] ?? {};
    const count = Number(settings?.['index.number_of_shards']);
    counts.set(uuid, count);
    return count;
  };
}
