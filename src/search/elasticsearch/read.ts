import type { GetQuery, ReadQuery } from '../query.js';
import type { ReadResult } from '../result.js';
import type { SearchAnswer } from './answers.js';
import { compileRead, type PreparedQuery, type ReadRequest } from './compile-read.js';
import type { Connection } from './connection.js';
import { getMany } from './get-many.js';
import { readGets, readIdsSearch } from './read-gets.js';
import { readQuartiles } from './read-quartiles.js';
import { isOnlyPage, readSearch, type BelongsTo } from './read-search.js';
import { resolvePostingConditions } from './resolve-posting-conditions.js';
import type { Snapshots } from './snapshots.js';
import { searchMany } from './search-many.js';

type Result = ReadResult<ReadQuery>;

export interface Reader {
  readonly connection: Connection;
  readonly snapshots: Snapshots;
  readonly prefix: string;
  readonly belongs: BelongsTo;
}

/**
 * Answers the queries in one request. Before it goes one more where a search needs a new snapshot, and one where a search
 * for requirements has conditions on the text of their postings.
 */
export async function read(
  reader: Reader,
  queries: readonly ReadQuery[],
  signal?: AbortSignal,
): Promise<readonly Result[]> {
  const connection = reader.connection.until(signal);
  const resolved = await resolvePostingConditions(connection, reader.prefix, queries);
  const prepared = await reader.snapshots.prepare(resolved, signal);
  try {
    const results = await answer({ ...reader, connection }, prepared, compileRead(prepared, reader.prefix));
    prepared.forEach(({ query, snapshot }, place) => {
      const result = results[place];
      if (snapshot === null || query.kind !== 'search' || result === undefined || !('more' in result)) return;
      if (isOnlyPage(query, result.more)) reader.snapshots.release(snapshot);
    });
    return results;
  } catch (error) {
    for (const { query, snapshot } of prepared) {
      if (snapshot !== null && query.kind === 'search' && query.page?.from?.snapshot == null) {
        reader.snapshots.release(snapshot);
      }
    }
    throw error;
  }
}

async function answer(
  { connection, belongs }: Reader,
  prepared: readonly PreparedQuery[],
  read: ReadRequest,
): Promise<readonly Result[]> {
  const context = { cursor: prepared.some(hasCursor) };
  switch (read.kind) {
    case 'none':
      return prepared.map(() => []);
    case 'gets': {
      const answers = await getMany(connection, read.request);
      const queries = prepared
        .map(({ query }) => query)
        .filter((query): query is GetQuery => query.kind === 'get');
      return readGets(queries, answers);
    }
    case 'search': {
      const found: unknown = await connection.ask(
        (client, options) => client.search(read.request, options),
        context,
      );
      return prepared.map((one) => readOne(one, found as SearchAnswer, belongs));
    }
    case 'many': {
      const contexts = prepared.map((one) => ({ cursor: hasCursor(one) }));
      const answers = await searchMany(connection, read.request, contexts);
      return prepared.map((one, place) => readOne(one, answers[place] ?? {}, belongs));
    }
  }
}

function readOne({ query, snapshot }: PreparedQuery, found: SearchAnswer, belongs: BelongsTo): Result {
  switch (query.kind) {
    case 'get':
      return readIdsSearch(query, found.hits?.hits ?? []);
    case 'quartiles':
      return readQuartiles(found);
    case 'search':
      return readSearch(query, found, snapshot, belongs);
  }
}

function hasCursor({ query }: PreparedQuery): boolean {
  return query.kind === 'search' && query.page?.from != null;
}
