import { roundToCents, type QuartilesQuery, type QuartilesResult } from '../quartiles.js';
import { compileFilter } from './compile-filter.js';
import type { ExpandTerm } from './compile-text.js';
import { allOf, joinSql, sql, type Sql } from './sql.js';
import type { Statements } from './statements.js';
import type { ValueNumbers } from './value-numbers.js';

/** Within the caller's transaction, so that count and quartiles are of the same postings. */
export function readQuartiles(
  query: QuartilesQuery,
  statements: Statements,
  values: ValueNumbers,
  expand: ExpandTerm,
): QuartilesResult {
  const found = compilePaid(query, expand);
  const [first] = countByCurrency(found, statements, values);
  if (first === undefined) return { quartiles: null };
  const { number, currency, count } = first;
  const paid = allOf([found, sql('posting.salaryCurrency = ?', number)]);
  const [q1 = 0, median = 0, q3 = 0] = interpolate([0.25, 0.5, 0.75], count, paid, statements);
  return { quartiles: { currency, count, q1, median, q3 } };
}

/** The postings found that have pay, in the currency where one is told. */
function compilePaid({ filter, currency }: QuartilesQuery, expand: ExpandTerm): Sql {
  const paid = sql('posting.salaryMiddle IS NOT NULL AND posting.salaryCurrency IS NOT NULL');
  const told = { kind: 'terms', field: 'salaryCurrency', values: [currency ?? ''] } as const;
  return allOf([
    compileFilter(filter, 'posting', expand),
    ...(currency === null ? [] : [compileFilter(told, 'posting', expand)]),
    paid,
  ]);
}

/** Most postings first, then by name. */
function countByCurrency(found: Sql, statements: Statements, values: ValueNumbers) {
  const rows = statements.all({
    ...found,
    sql: `SELECT salaryCurrency AS number, count(*) AS count FROM posting WHERE ${found.sql} GROUP BY salaryCurrency`,
  });
  return rows
    .map((row) => ({
      number: Number(row.number),
      currency: values.text(Number(row.number)),
      count: Number(row.count),
    }))
    .sort((a, b) => b.count - a.count || (a.currency < b.currency ? -1 : 1));
}

/** The values at these shares of the way from the lowest to the highest, read by their places alone. */
function interpolate(shares: readonly number[], count: number, paid: Sql, statements: Statements) {
  const places = shares.map((share) => share * (count - 1));
  const wanted = [...new Set(places.flatMap((place) => [Math.floor(place), Math.ceil(place)]))];
  const list = joinSql(
    wanted.map((place) => sql('?', place)),
    ', ',
    '',
  );
  const ranked = `SELECT salaryMiddle AS pay, row_number() OVER (ORDER BY salaryMiddle) - 1 AS place FROM posting WHERE ${paid.sql}`;
  const rows = statements.all({
    sql: `SELECT place, pay FROM (${ranked}) WHERE place IN (${list.sql})`,
    params: [...paid.params, ...list.params],
  });
  const pays = new Map(rows.map((row) => [Number(row.place), Number(row.pay)]));
  return places.map((place) => {
    const below = pays.get(Math.floor(place)) ?? 0;
    const above = pays.get(Math.ceil(place)) ?? 0;
    return roundToCents(below + (above - below) * (place % 1));
  });
}
