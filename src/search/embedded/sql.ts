import type { SQLInputValue } from 'node:sqlite';

/** A piece of SQL with the values of its question marks, in their order. */
export interface Sql {
  readonly sql: string;
  readonly params: readonly SQLInputValue[];
}

export const sql = (text: string, ...params: readonly SQLInputValue[]): Sql => ({ sql: text, params });

export const around = (before: string, inner: Sql, after: string): Sql => ({
  sql: before + inner.sql + after,
  params: inner.params,
});

/** The pieces with a separator between them; `whenEmpty` where there is none. */
export function joinSql(pieces: readonly Sql[], separator: string, whenEmpty: string): Sql {
  if (pieces.length === 0) return sql(whenEmpty);
  return {
    sql: pieces.map((piece) => piece.sql).join(separator),
    params: pieces.flatMap((piece) => piece.params),
  };
}

/** All of the conditions, but for those that always hold. */
export function allOf(conditions: readonly Sql[]): Sql {
  return joinSql(
    conditions.filter((condition) => condition.sql !== 'TRUE'),
    ' AND ',
    'TRUE',
  );
}
