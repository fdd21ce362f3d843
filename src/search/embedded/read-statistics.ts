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
    groups: groups.map((_, n) => listed(row[`g${n}`]).map(text)),
    salary:
      row.currency == null || row.salary == null
        ? null
        : { currency: values.text(Number(row.currency)), amount: Number(row.salary) },
    years: row.years == null ? null : Number(row.years),
  }));
  return tabulate(documents, groups);
}

const listed = (column: Row[string] | undefined): readonly string[] =>
  column == null ? [] : String(column).split(' ');
