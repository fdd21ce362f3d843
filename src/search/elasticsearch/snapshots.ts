import type { ReadQuery } from '../query.js';
import type { PreparedQuery } from './compile-read.js';
import { snapshotLifetime, type Snapshot } from './compile-search.js';
import { isRanked } from './compile-sort.js';
import type { Connection } from './connection.js';
import { aliasOf } from './index-names.js';

/** Points in time for searches by relevance whose pages must fit together. */
export interface Snapshots {
  /** Gives each query the snapshot that its position names, or a new one where it begins. */
  prepare(queries: readonly ReadQuery[], signal?: AbortSignal): Promise<readonly PreparedQuery[]>;
  /** Frees a snapshot in the background; one that can't be freed ends by itself. */
  release(snapshot: Snapshot): void;
  /** Waits for what runs in the background. */
  close(): Promise<void>;
}

export function createSnapshots(connection: Connection, prefix: string): Snapshots {
  const releasing = new Set<Promise<unknown>>();

  const open = async (query: ReadQuery, signal?: AbortSignal): Promise<Snapshot | null> => {
    if (query.kind !== 'search' || !isRanked(query) || query.page === null) return null;
    if (query.page.from?.snapshot != null) return { id: query.page.from.snapshot };
    if (!query.page.resumable) return null;
    const index = aliasOf(prefix, query.of);
    return connection
      .until(signal)
      .ask((client, options) =>
        client.openPointInTime({ index, keep_alive: snapshotLifetime, filter_path: 'id' }, options),
      );
  };

  return {
    prepare: (queries, signal) =>
      Promise.all(queries.map(async (query) => ({ query, snapshot: await open(query, signal) }))),
    release: ({ id }) => {
      const release = connection
        .ask((client, options) => client.closePointInTime({ id }, options))
        .catch(() => undefined)
        .finally(() => releasing.delete(release));
      releasing.add(release);
    },
    close: async () => {
      await Promise.all(releasing);
    },
  };
}
