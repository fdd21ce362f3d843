import type { StreamQuery } from '../engine.js';
import type { StoredDocument } from '../result.js';
import { compileFilter } from './compile-filter.js';
import type { ExpandTerm } from './compile-text.js';
import type { Database } from './open-database.js';
import { promised } from './promised.js';
import { readByRow } from './read-documents.js';
import { allOf, sql } from './sql.js';
import type { Statements } from './statements.js';

interface Streamed extends StreamQuery {
  readonly batchSize: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * The documents that the filter finds, each batch in a transaction of its own: a long one would keep SQLite from ever
 * shortening its log. By id, so that a document which is written meanwhile, and so gets a new row, doesn't come again.
 */
export async function* streamDocuments(
  database: Database,
  { batchSize, signal, ...query }: Streamed,
  expand: ExpandTerm,
): AsyncGenerator<readonly StoredDocument[]> {
  for (let last = ''; ;) {
    signal?.throwIfAborted();
    const after = last;
    const { statements } = database;
    const { batch, end } = await promised(() =>
      database.transaction('read', () => readAfter(after, query, batchSize, expand, statements)),
    );
    if (batch.length > 0) yield batch;
    if (end === null) return;
    last = end;
  }
}

/** `end`: the id to go on behind; null where there is no more. */
function readAfter(
  id: string,
  { of: kind, filter }: StreamQuery,
  limit: number,
  expand: ExpandTerm,
  statements: Statements,
): { readonly batch: readonly StoredDocument[]; readonly end: string | null } {
  const where = allOf([sql(`${kind}.id > ?`, id), compileFilter(filter, kind, expand)]);
  const rows = statements.all({
    sql: `SELECT ${kind}.row, ${kind}.id FROM ${kind} WHERE ${where.sql} ORDER BY ${kind}.id LIMIT ?`,
    params: [...where.params, limit],
  });
  const batch = rows.flatMap(({ row }) => readByRow(kind, Number(row), statements) ?? []);
  const end = rows.length < limit ? null : rows.at(-1)?.id;
  return { batch, end: typeof end === 'string' ? end : null };
}
