import { randomUUID } from 'node:crypto';
import type { Database } from '../open-database.js';
import { sql } from '../sql.js';
import type { Statements } from '../statements.js';
import { feedSchema } from './feed-schema.js';

/** Adds what live feeds keep to a file that hasn't got it, and names its orders: another file has other orders. */
export function prepareFeed(database: Database): void {
  const { statements } = database;
  if (readName(statements) !== undefined) return;
  database.transaction('write', () => {
    database.execute(feedSchema);
    statements.run("INSERT OR IGNORE INTO setting VALUES ('orders', ?)", randomUUID());
  });
}

/** The name of a table's order. */
export function orderName(table: 'document' | 'finding', statements: Statements): string {
  return `${table}:${readName(statements) ?? ''}`;
}

/** The last number that the table gave a row, whether or not the row is still there; 0 before the first. */
export function orderEnd(table: 'document' | 'finding', statements: Statements): number {
  return Number(statements.get(sql('SELECT seq FROM sqlite_sequence WHERE name = ?', table))?.seq ?? 0);
}

function readName(statements: Statements): string | undefined {
  const found = statements.get(sql("SELECT value FROM setting WHERE name = 'orders'"));
  return found === undefined ? undefined : String(found.value);
}
