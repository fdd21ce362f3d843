import { RolecallError } from '../../../domain/errors.js';
import type { Connection } from '../connection.js';

/** Makes what was written to the indices visible to searches. Throws SEARCH_UNAVAILABLE where a copy of a shard fails to. */
export async function refreshAll(connection: Connection, index: readonly string[]): Promise<void> {
  const answer = await connection.ask((client, options) =>
    client.indices.refresh({ index: [...index], filter_path: '_shards.failed' }, options),
  );
  if ((answer._shards?.failed ?? 0) === 0) return;
  throw new RolecallError(
    'SEARCH_UNAVAILABLE',
    `Elasticsearch could not refresh all of ${index.join(', ')}. Try again later.`,
  );
}
