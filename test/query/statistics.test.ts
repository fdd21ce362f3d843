import { describe, expect, it } from '@jest/globals';
import { buildStatistics } from '../../src/query/build-statistics.js';
import { readStatistics } from '../../src/query/read-statistics.js';
import type { PostingGroup } from '../../src/query/statistics-input.js';
import type { StatisticsRow } from '../../src/search/statistics.js';
import { taxonomy } from './build-context.js';

const refusal = (message: string) =>
  expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) });

const counts = { salaries: false, years: true };

describe('statistics that are asked for', () => {
  it('have 20 values of each group unless told: the most frequent, of months the last', () => {
    expect(buildStatistics({ groupBy: ['SKILL', 'POSTED_MONTH'] }, counts)).toEqual({
      ...counts,
      groups: [
        { field: 'skills', size: 20, keep: 'frequent' },
        { field: 'postedMonth', size: 20, keep: 'last' },
      ],
    });
  });

  it.each([
    ['no group', [], null, '1 to 3 groups, but got 0'],
    ['four groups', ['SKILL', 'COUNTRY', 'COMPANY', 'SENIORITY'], 1, '1 to 3 groups, but got 4'],
    ['a group twice', ['SKILL', 'SKILL'], null, 'each group once'],
    ['no value', ['SKILL'], 0, 'between 1 and 200, but got 0'],
    ['too many values', ['SKILL'], 201, 'between 1 and 200, but got 201'],
    ['too many rows of two groups', ['SKILL', 'COUNTRY'], 101, 'at most 10000 rows'],
    ['too many rows of three', ['SKILL', 'COUNTRY', 'COMPANY'], 22, 'may have 10648'],
  ] as const)('are refused with %s, naming the bound', (_case, groupBy, size, message) => {
    expect(() => buildStatistics({ groupBy, size }, counts)).toThrow(refusal(message));
  });

  it.each([
    [1, 200],
    [2, 100],
    [3, 21],
  ])('may have %d groups of %d values', (groups, size) => {
    const groupBy = (['SKILL', 'COUNTRY', 'COMPANY'] as const).slice(0, groups);
    expect(buildStatistics({ groupBy, size }, counts).groups).toHaveLength(groups);
  });
});

describe('the rows of statistics', () => {
  const row = (count: number, ...values: readonly string[]): StatisticsRow => ({
    ...{ values, count, salaryMedian: null, minYearsAverage: null, exact: true },
  });
  const read = (groupBy: readonly PostingGroup[], ...rows: readonly StatisticsRow[]) =>
    readStatistics({ groupBy }, { rows, currency: 'EUR' }, taxonomy);

  it('have keys that filters take and labels for people', () => {
    const [found] = read(['SKILL', 'COUNTRY', 'POSTED_MONTH'], row(1, 'skill:kubernetes', 'DE', '2026-03'));
    expect(found?.keys).toEqual(['skill:kubernetes', 'DE', '2026-03']);
    expect(found?.labels).toEqual(['Kubernetes', 'Germany', 'March 2026']);
  });

  it('name the currency of the median where there is one', () => {
    const paid = { ...row(2, 'ONSITE'), salaryMedian: 50_000 };
    expect(read(['WORKPLACE'], paid, row(1, 'REMOTE'))).toMatchObject([
      { labels: ['On-site'], salaryMedian: 50_000, salaryCurrency: 'EUR', suppressed: false },
      { salaryMedian: null, salaryCurrency: null },
    ]);
  });

  it('come with most postings first, then by key', () => {
    const rows = read(['COMPANY'], row(1, 'c'), row(2, 'b'), row(1, 'a'));
    expect(rows.map(({ keys }) => keys[0])).toEqual(['b', 'a', 'c']);
  });

  it.each([
    [['COMPANY', 'POSTED_MONTH'] as const, (company: string, month: string) => [company, month]],
    [['POSTED_MONTH', 'COMPANY'] as const, (company: string, month: string) => [month, company]],
  ])('of %j are trends, that of most postings first', (groupBy, keys) => {
    const rows = read(
      groupBy,
      row(4, ...keys('a', '2026-01')),
      row(1, ...keys('b', '2026-03')),
      row(3, ...keys('b', '2026-01')),
      row(2, ...keys('b', '2025-12')),
    );
    expect(rows.map((found) => [...found.keys])).toEqual([
      keys('b', '2025-12'),
      keys('b', '2026-01'),
      keys('b', '2026-03'),
      keys('a', '2026-01'),
    ]);
  });

  it('of months alone are in their order', () => {
    const rows = read(['POSTED_MONTH'], row(1, '2026-02'), row(9, '2026-03'), row(5, '2025-11'));
    expect(rows.map(({ keys }) => keys[0])).toEqual(['2025-11', '2026-02', '2026-03']);
  });
});
