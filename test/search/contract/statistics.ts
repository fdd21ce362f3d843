import { beforeAll, expect, it } from '@jest/globals';
import type { Filter, KeywordField } from '../../../src/search/filter.js';
import type { SearchQuery } from '../../../src/search/query.js';
import type { StatisticsGroup, StatisticsQuery, StatisticsRow } from '../../../src/search/statistics.js';
import { buildPosting } from '../../support/build-posting.js';
import { buildRequirement } from '../../support/build-requirement.js';
import { buildTermsFacet } from '../../support/build-terms-facet.js';
import { buildWords } from '../../support/build-text-query.js';
import { scopeOf, search, store, type EngineOf } from './documents.js';

const yearly = (min: number, max: number | null = null, currency = 'USD') =>
  ({ min, max, currency, period: 'YEAR' }) as const;
const skills = (...names: readonly `skill:${string}`[]) => names.map((name) => buildRequirement([name]));

const postings = [
  buildPosting('st-1', {
    company: 'Acme',
    workplace: ['REMOTE', 'HYBRID'],
    minYearsExperience: 2,
    salary: yearly(100_000, 140_000),
    postedAt: '2026-01-10T00:00:00.000Z',
    description: 'marigold',
    requirements: skills('skill:python', 'skill:java'),
  }),
  buildPosting('st-2', {
    company: 'Acme',
    workplace: ['REMOTE'],
    minYearsExperience: 5,
    salary: { min: null, max: 50, currency: 'USD', period: 'HOUR' },
    postedAt: '2026-03-01T00:00:00.000Z',
    description: 'marigold',
    requirements: skills('skill:python'),
  }),
  buildPosting('st-3', {
    company: 'Brook',
    workplace: ['ONSITE'],
    salary: yearly(90_000, null, 'EUR'),
    postedAt: '2026-03-31T23:59:59.999Z',
    requirements: skills('skill:python', 'skill:go'),
  }),
  buildPosting('st-4', {
    company: 'Brook',
    workplace: ['REMOTE'],
    salary: yearly(200_000),
    postedAt: '2026-02-01T00:00:00.000Z',
    requirements: skills('skill:java'),
  }),
  buildPosting('st-5', { company: 'Crane', minYearsExperience: 1, postedAt: '2025-12-31T23:59:59.999Z' }),
];
const scope = scopeOf(postings);

const by = (field: KeywordField, size = 20, keep: StatisticsGroup['keep'] = 'frequent'): StatisticsGroup => ({
  field,
  size,
  keep,
});
const is = (field: KeywordField, ...values: readonly string[]): Filter => ({ kind: 'terms', field, values });

/** Counts by several fields taken together, with pay and years. */
export function describeStatistics(engine: EngineOf): void {
  beforeAll(async () => {
    await store(engine(), postings);
  });

  const ask = (statistics: readonly StatisticsQuery[], values: Partial<SearchQuery> = {}) =>
    search(engine(), { filter: scope, page: null, statistics, ...values });
  const tabulate = async (groups: readonly StatisticsGroup[], values: Partial<SearchQuery> = {}) => {
    const [found] = (await ask([{ groups, salaries: true, years: true }], values)).statistics;
    if (found === undefined) throw new Error('one result');
    return { ...found, rows: found.rows.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)) };
  };
  const nameOf = ({ values }: StatisticsRow) => values.join(' ');
  const counts = async (...[groups, values]: Parameters<typeof tabulate>) =>
    (await tabulate(groups, values)).rows.map((row) => [nameOf(row), row.count]);

  it('count the documents of each value, with the median of what they pay and the mean of their years', async () => {
    expect(await tabulate([by('company')])).toEqual({
      currency: 'USD',
      rows: [
        { values: ['Acme'], count: 2, salaryMedian: 112_000, minYearsAverage: 3.5, exact: true },
        { values: ['Brook'], count: 2, salaryMedian: 200_000, minYearsAverage: null, exact: true },
        { values: ['Crane'], count: 1, salaryMedian: null, minYearsAverage: 1, exact: true },
      ],
    });
  });

  it('count a document for each combination of its values, and only those that it has', async () => {
    expect(await counts([by('skills'), by('workplace')])).toEqual([
      ['skill:go ONSITE', 1],
      ['skill:java HYBRID', 1],
      ['skill:java REMOTE', 2],
      ['skill:python HYBRID', 1],
      ['skill:python ONSITE', 1],
      ['skill:python REMOTE', 2],
    ]);
  });

  it('keep their order of groups, three of them', async () => {
    expect(await counts([by('postedMonth'), by('company'), by('skills')])).toEqual([
      ['2026-01 Acme skill:java', 1],
      ['2026-01 Acme skill:python', 1],
      ['2026-02 Brook skill:java', 1],
      ['2026-03 Acme skill:python', 1],
      ['2026-03 Brook skill:go', 1],
      ['2026-03 Brook skill:python', 1],
    ]);
  });

  it('leave out documents without a value of some group', async () => {
    expect(await counts([by('company'), by('skills')])).toEqual([
      ['Acme skill:java', 1],
      ['Acme skill:python', 2],
      ['Brook skill:go', 1],
      ['Brook skill:java', 1],
      ['Brook skill:python', 1],
    ]);
  });

  it('keep the most frequent values, then by value, anew within each value of the group before', async () => {
    expect(await counts([by('workplace', 1)])).toEqual([['REMOTE', 3]]);
    expect(await counts([by('company', 2), by('workplace', 1)])).toEqual([
      ['Acme REMOTE', 2],
      ['Brook ONSITE', 1],
    ]);
  });

  it('keep the last values where asked', async () => {
    expect(await counts([by('postedMonth', 2, 'last')])).toEqual([
      ['2026-02', 1],
      ['2026-03', 2],
    ]);
  });

  it('take the currency of most documents found, the first of equals', async () => {
    const european = await tabulate([by('skills')], { filter: all(scope, is('company', 'Brook')) });
    expect(european.currency).toBe('EUR');
    expect(european.rows.map((row) => [nameOf(row), row.salaryMedian])).toEqual([
      ['skill:go', 90_000],
      ['skill:java', null],
      ['skill:python', 90_000],
    ]);
  });

  it('have no currency where nothing found has a salary', async () => {
    const filter = all(scope, is('company', 'Crane'));
    expect(await tabulate([by('company')], { filter })).toMatchObject({
      currency: null,
      rows: [{ count: 1, salaryMedian: null }],
    });
  });

  it('tell no figures but the wanted ones', async () => {
    const groups = [by('company', 1)];
    const figures = [
      { salaries: false, years: false },
      { salaries: true, years: false },
      { salaries: false, years: true },
    ];
    const { statistics } = await ask(figures.map((wanted) => ({ groups, ...wanted })));
    const row = { values: ['Acme'], count: 2, salaryMedian: null, minYearsAverage: null, exact: true };
    expect(statistics).toEqual([
      { currency: null, rows: [row] },
      { currency: 'USD', rows: [{ ...row, salaryMedian: 112_000 }] },
      { currency: null, rows: [{ ...row, minYearsAverage: 3.5 }] },
    ]);
  });

  it('count what text, filter and all choices find, whatever the facets leave out', async () => {
    expect(await counts([by('company')], { text: buildWords('marigold') })).toEqual([['Acme', 2]]);
    const choices = [{ facet: 'workplace', filter: is('workplace', 'ONSITE') }];
    const facets = [buildTermsFacet({ field: 'workplace' })];
    expect(await counts([by('workplace')], { choices, facets })).toEqual([['ONSITE', 1]]);
  });

  it('have no rows where nothing is found, or documents never have the field', async () => {
    const nothing = { text: buildWords('midnight') };
    expect(await tabulate([by('company')], nothing)).toEqual({ currency: null, rows: [] });
    expect(await counts([by('company'), by('importance')])).toEqual([]);
  });

  it('go beside page, total, facets and one another', async () => {
    const counts = { salaries: false, years: false };
    const asked = [by('company', 1), by('workplace', 1)].map((group) => ({ groups: [group], ...counts }));
    const page = { size: 2, direction: 'forward', from: null, resumable: false } as const;
    const result = await ask(asked, { page, total: true });
    expect(result.hits).toHaveLength(2);
    expect(result.total?.value).toBe(5);
    expect(result.statistics.map(({ rows }) => rows.map(nameOf))).toEqual([['Acme'], ['REMOTE']]);
  });
}

const all = (...of: readonly Filter[]): Filter => ({ kind: 'all', of });
