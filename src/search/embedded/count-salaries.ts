import type { FacetResult, SalaryFacetQuery } from '../facet.js';
import type { SearchQuery } from '../query.js';
import { hasColumn } from './columns.js';
import { compileFilter } from './compile-filter.js';
import { compileBase } from './compile-page.js';
import type { ExpandTerm } from './compile-text.js';
import { allOf, sql } from './sql.js';
import type { Row, Statements } from './statements.js';
import type { ValueNumbers } from './value-numbers.js';

/** What a salary facet tells beside its name and what is missing. */
export type SalaryCounts = Pick<FacetResult, 'others' | 'stats' | 'salaries'>;

/** Counts the salaries of the most frequent currency among the documents that the facet counts. */
export function countSalaries(
  facet: SalaryFacetQuery,
  query: SearchQuery,
  statements: Statements,
  values: ValueNumbers,
  expand: ExpandTerm,
): SalaryCounts {
  if (!hasColumn(query.of, 'salaryCurrency')) return noSalaries;
  const others = query.choices.filter((choice) => choice.facet !== facet.name);
  const where = allOf([
    compileBase(query, expand),
    ...others.map((choice) => compileFilter(choice.filter, query.of, expand)),
    sql(`${query.of}.salaryCurrency IS NOT NULL`),
  ]);
  const columns = 'salaryCurrency AS currency, salaryMin AS least, salaryMax AS greatest';
  const rows = statements.all(
    sql(
      `SELECT ${columns}, count(*) AS count FROM ${query.of} WHERE ${where.sql} GROUP BY 1, 2, 3`,
      ...where.params,
    ),
  );
  return readSalaries(rows, facet.bounds, values);
}

const noSalaries: SalaryCounts = { others: 0, stats: null, salaries: null };

function readSalaries(rows: readonly Row[], bounds: readonly number[], values: ValueNumbers): SalaryCounts {
  const byCurrency = Map.groupBy(rows, ({ currency }) => Number(currency));
  const totals = Array.from(byCurrency, ([number, its]) => ({
    currency: values.text(number),
    count: sum(its.map(countOf)),
    rows: its,
  }));
  const [top] = totals.sort((a, b) => b.count - a.count || (a.currency < b.currency ? -1 : 1));
  if (top === undefined) return noSalaries;
  const ends = top.rows.map(({ greatest }) => Number(greatest));
  const earned = sum(top.rows.map((row) => Number(row.greatest) * countOf(row)));
  return {
    others: sum(rows.map(countOf)) - top.count,
    stats: { min: ends.reduce(least, Infinity), max: ends.reduce(most, -Infinity), avg: earned / top.count },
    salaries: {
      currency: top.currency,
      count: top.count,
      least: countBetween(bounds, top.rows, 'least'),
      greatest: countBetween(bounds, top.rows, 'greatest'),
    },
  };
}

function countBetween(
  bounds: readonly number[],
  rows: readonly Row[],
  end: 'least' | 'greatest',
): readonly number[] {
  const counts = [...bounds, Infinity].map(() => 0);
  for (const row of rows) {
    const place = placeOf(Number(row[end]), bounds);
    counts[place] = (counts[place] ?? 0) + countOf(row);
  }
  return counts;
}

/** How many of the bounds are at most the amount. */
function placeOf(amount: number, bounds: readonly number[]): number {
  const above = bounds.findIndex((bound) => bound > amount);
  return above < 0 ? bounds.length : above;
}

const countOf = ({ count }: Row): number => Number(count);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const least = (a: number, b: number): number => Math.min(a, b);
const most = (a: number, b: number): number => Math.max(a, b);
