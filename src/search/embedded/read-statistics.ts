import type { StatisticsQuery, StatisticsResult } from '../statistics.js';
import type { Row } from './statements.js';
import { tabulate } from './tabulate.js';
import type { ValueNumbers } from './value-numbers.js';

/** The statistics from the rows that `compileStatistics` selects. */
export function readStatistics(
  { groups }: StatisticsQuery,
  rows: readonly Row[],
  values: ValueNumbers,
): StatisticsResult {
  const text = (number: string) => values.text(Number(number));
  const documents = rows.map((row) => ({
    groups: groups.map((_, n) => listed(row[`g${n}`] ?? null).map(text)),
    currency: listed(row.currency ?? null).map(text)[0] ?? null,
    salary: numberOf(row.salary ?? null),
    years: numberOf(row.years ?? null),
  }));
  return tabulate(documents, groups);
}

const listed = (column: string | number | null): readonly string[] =>
  column === null ? [] : String(column).split(' ');

const numberOf = (column: string | number | null): number | null => (column === null ? null : Number(column));
