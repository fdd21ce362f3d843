import { RolecallError } from '../domain/errors.js';
import type { StatisticsQuery } from '../search/statistics.js';
import { statisticsGroups } from './statistics-groups.js';
import type { StatisticsArguments } from './statistics-input.js';

const defaultSize = 20;
const largestSize = 200;
const mostGroups = 3;
/** The most rows that one table of statistics may have. */
const mostRows = 10_000;

/**
 * The statistics asked for as a query of the port, with the figures that are `shown`. Throws BAD_USER_INPUT, naming the
 * bound that is exceeded.
 */
export function buildStatistics(
  { groupBy, size }: StatisticsArguments,
  shown: Omit<StatisticsQuery, 'groups'>,
): StatisticsQuery {
  const values = size ?? defaultSize;
  assertGroups(groupBy);
  assertSize(values, groupBy.length);
  return {
    ...shown,
    groups: groupBy.map((name) => {
      const { field, keep } = statisticsGroups[name];
      return { field, keep, size: values };
    }),
  };
}

function assertGroups(groupBy: StatisticsArguments['groupBy']): void {
  if (groupBy.length < 1 || groupBy.length > mostGroups)
    throw refusal(`groupBy takes 1 to ${mostGroups} groups, but got ${groupBy.length}.`);
  if (new Set(groupBy).size < groupBy.length)
    throw refusal(`groupBy takes each group once, but got ${groupBy.join(', ')}.`);
}

function assertSize(size: number, groups: number): void {
  if (!(size >= 1 && size <= largestSize))
    throw refusal(`size must be between 1 and ${largestSize}, but got ${size}.`);
  const rows = size ** groups;
  if (rows > mostRows)
    throw refusal(
      `Statistics have at most ${mostRows} rows, but ${groups} groups of ${size} values may have ${rows}. Ask for a smaller size or fewer groups.`,
    );
}

const refusal = (message: string) => new RolecallError('BAD_USER_INPUT', message);
