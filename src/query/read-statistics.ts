import type { SkillLookup } from '../domain/skill-lookup.js';
import type { StatisticsResult, StatisticsRow as FoundRow } from '../search/statistics.js';
import { statisticsGroups } from './statistics-groups.js';
import type { StatisticsArguments, StatisticsRow } from './statistics-input.js';
import { valueLabel } from './value-labels.js';

/**
 * The statistics as the public API gives them: rows with most postings first. Where months are a group, rows that differ
 * in nothing but the month stand together in its order, and those with most postings in all come first.
 */
export function readStatistics(
  { groupBy }: StatisticsArguments,
  { rows, currency }: StatisticsResult,
  lookup: SkillLookup,
): readonly StatisticsRow[] {
  const label = (value: string, place: number) => {
    const group = groupBy[place];
    return group === undefined ? value : valueLabel(value, statisticsGroups[group].vocabulary, lookup);
  };
  return inSeries(rows, groupBy.indexOf('POSTED_MONTH')).map((row) => ({
    keys: row.values,
    labels: row.values.map(label),
    count: row.count,
    salaryMedian: row.salaryMedian,
    salaryCurrency: row.salaryMedian === null ? null : currency,
    minYearsAverage: row.minYearsAverage,
    exact: row.exact,
    // Statistics are of postings, which everybody may see; candidates have facets alone.
    suppressed: false,
  }));
}

/** Rows of one series differ at the place of the month alone; without one (-1) every row is a series of its own. */
function inSeries(rows: readonly FoundRow[], month: number): readonly FoundRow[] {
  const seriesOf = (row: FoundRow) => row.values.filter((_, place) => place !== month).join('\0');
  const series = [...Map.groupBy(rows, seriesOf)].map(([key, members]) => ({
    key,
    members: members.toSorted((a, b) => compare(a.values[month] ?? '', b.values[month] ?? '')),
    count: members.reduce((sum, { count }) => sum + count, 0),
  }));
  return series
    .toSorted((a, b) => b.count - a.count || compare(a.key, b.key))
    .flatMap(({ members }) => members);
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
