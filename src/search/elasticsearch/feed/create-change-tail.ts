import type { ChangeTail } from '../../change-tail.js';
import type { Connection } from '../connection.js';
import { readCandidate, readPosting } from '../read-document.js';
import { readAfter } from './read-after.js';
import { placesOf } from './shard-end.js';
import { createShards } from './shards.js';

/** The changes of the indices of postings and candidates; each shard is an order. */
export function createChangeTail(connection: Connection, prefix: string): ChangeTail {
  const shards = createShards(connection, prefix, ['posting', 'candidate']);
  return {
    end: async () => placesOf(await shards.ends()),
    after: async (places, limit) => {
      const ends = await shards.visibleEnds();
      const read = await readAfter(connection, ends, places, limit);
      return {
        changes: read.hits.map(({ hit, at }) => ({
          stored: at.order.startsWith('posting:') ? readPosting(hit) : readCandidate(hit),
          at,
        })),
        places: read.places,
      };
    },
  };
}
