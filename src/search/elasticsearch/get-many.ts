import type { estypes } from '@elastic/elasticsearch';
import type { GetAnswer } from './answers.js';
import type { Connection } from './connection.js';
import { PartRefused } from './failures.js';

/** What `_mget` finds, in its order. Throws SEARCH_UNAVAILABLE where one can't be looked up. */
export function getMany(connection: Connection, request: estypes.MgetRequest): Promise<readonly GetAnswer[]> {
  return connection.ask(async (client, options) => {
    const answer: unknown = await client.mget(request, options);
    const { docs } = answer as { readonly docs: readonly GetAnswer[] };
    const broken = docs.find(({ error }) => error !== undefined);
    // Its status isn't told; what shards fail of mostly passes.
    if (broken?.error) throw new PartRefused(503, broken.error);
    return docs;
  });
}
