import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { Sql } from './sql.js';

/** Searches vary without end; the statements that are used again stay prepared. */
const kept = 500;

/** A row by column; the index keeps neither blobs nor integers beyond JavaScript's. */
export type Row = Readonly<Record<string, string | number | null>>;

/** Statements of one connection, prepared once each. */
export interface Statements {
  all(statement: Sql): readonly Row[];
  get(statement: Sql): Row | undefined;
  /** Runs without reading rows; tells the row id of what was inserted. */
  run(text: string, ...params: readonly SQLInputValue[]): number;
}

export function createStatements(database: DatabaseSync): Statements {
  const prepared = new Map<string, StatementSync>();
  const prepare = (text: string): StatementSync => {
    const found = prepared.get(text) ?? database.prepare(text);
    prepared.delete(text);
    prepared.set(text, found);
    const [oldest] = prepared.keys();
    if (prepared.size > kept && oldest !== undefined) prepared.delete(oldest);
    return found;
  };
  return {
    all: ({ sql, params }) => prepare(sql).all(...params) as readonly Row[],
    get: ({ sql, params }) => prepare(sql).get(...params) as Row | undefined,
    run: (text, ...params) => Number(prepare(text).run(...params).lastInsertRowid),
  };
}
