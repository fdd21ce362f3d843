import type { estypes } from '@elastic/elasticsearch';
import type { DocumentAnswer } from './answers.js';
import { snapshotLifetime } from './compile-search.js';
import type { Connection } from './connection.js';

/** What is scanned: everything unless told; by `_seq_no` in the order of each shard's changes. */
export interface ScanOptions {
  readonly by?: '_shard_doc' | '_seq_no';
  readonly query?: estypes.QueryDslQueryContainer;
  readonly signal?: AbortSignal | undefined;
}

/** The documents of an index or alias as of the first batch, each of which is read when it is asked for. */
export async function* scan(
  connection: Connection,
  index: string,
  batchSize: number,
  { by = '_shard_doc', query = { match_all: {} }, signal }: ScanOptions = {},
): AsyncGenerator<readonly DocumentAnswer[]> {
  let { id } = await connection.ask((client, options) =>
    client.openPointInTime({ index, keep_alive: snapshotLifetime }, options),
  );
  try {
    let after: readonly (number | string)[] | null = null;
    for (;;) {
      const page = await readBatch(connection.until(signal), { id, by, query, after, batchSize });
      id = page.id;
      if (page.hits.length > 0) yield page.hits;
      if (page.hits.length < batchSize) return;
      after = page.hits.at(-1)?.sort ?? [];
    }
  } finally {
    await connection
      .ask((client, options) => client.closePointInTime({ id }, options))
      .catch(() => undefined);
  }
}

interface Batch {
  readonly id: string;
  readonly by: '_shard_doc' | '_seq_no';
  readonly query: estypes.QueryDslQueryContainer;
  readonly after: readonly (number | string)[] | null;
  readonly batchSize: number;
}

type ScannedHit = DocumentAnswer & { readonly sort: readonly (number | string)[] };

async function readBatch(connection: Connection, { id, by, query, after, batchSize }: Batch) {
  const answer: unknown = await connection.ask((client, options) =>
    client.search(
      {
        pit: { id, keep_alive: snapshotLifetime },
        query,
        size: batchSize,
        sort: [{ [by]: 'asc' }],
        seq_no_primary_term: true,
        track_total_hits: false,
        allow_partial_search_results: false,
        ...(after !== null && { search_after: [...after] }),
      },
      options,
    ),
  );
  const found = answer as {
    readonly pit_id?: string;
    readonly hits: { readonly hits: readonly ScannedHit[] };
  };
  return { id: found.pit_id ?? id, hits: found.hits.hits };
}
