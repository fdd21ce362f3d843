import type { estypes } from '@elastic/elasticsearch';
import type { Finding, WatchId } from '../../../domain/watch.js';
import type { FindingLog } from '../../finding-log.js';
import { bulk } from '../bulk.js';
import type { Connection } from '../connection.js';
import { aliasOf } from '../index-names.js';
import { compileAppend, readFinding } from './finding-document.js';
import { readAfter } from './read-after.js';
import { readFindingPage } from './read-finding-page.js';
import { placesOf } from './shard-end.js';
import { createShards } from './shards.js';
import { sweepDeleted } from './sweep-deleted.js';

/** The index of findings, where the shard that holds all of a watch is its order. */
export function createFindingLog(connection: Connection, prefix: string): FindingLog {
  const alias = aliasOf(prefix, 'finding');
  const shards = createShards(connection, prefix, ['finding']);

  const removeAll = async (query: estypes.QueryDslQueryContainer, routing?: WatchId) => {
    await shards.visibleEnds();
    const request = { index: alias, query, conflicts: 'proceed', filter_path: 'deleted' } as const;
    await connection.administer((client, options) =>
      client.deleteByQuery({ ...request, ...(routing !== undefined && { routing }) }, options),
    );
  };

  return {
    append: (findings) => append(connection, prefix, findings),
    page: async (watch, from, direction, limit) => {
      const ends = await shards.visibleEnds();
      return readFindingPage(connection, ends, { watch, from, direction, limit });
    },
    end: async () => placesOf(await shards.ends()),
    after: async (places, limit) => {
      const ends = await shards.visibleEnds();
      const orders = new Set(ends.map(({ order }) => order));
      if (Object.keys(places).some((order) => !orders.has(order))) return 'resync';
      const read = await readAfter(connection, ends, places, limit);
      return { findings: read.hits.map(readFinding), places: read.places };
    },
    remove: (watch) => removeAll({ term: { watch } }, watch),
    removeDeleted: () => sweepDeleted(connection, prefix, shards),
    removeOlder: (foundBefore) => removeAll({ range: { foundAt: { lt: foundBefore } } }),
  };
}

async function append(connection: Connection, prefix: string, findings: readonly Finding[]): Promise<void> {
  const items = findings.map((finding) => compileAppend(finding, prefix));
  const refused = (await bulk(connection, items)).find((outcome) => outcome.kind === 'refused');
  if (refused) throw new Error(`The log does not take a finding: ${refused.reason}`);
}
