import { describe, expect, it } from '@jest/globals';
import { compileSearch } from '../../../src/search/elasticsearch/compile-search.js';
import { readStatistics } from '../../../src/search/elasticsearch/read-statistics.js';
import { buildQuery } from './build-query.js';

const groups = [
  { field: 'skills', size: 20, keep: 'frequent' },
  { field: 'postedMonth', size: 24, keep: 'last' },
] as const;

const figures = (count: number, medians: Readonly<Record<string, number | null>>, years: number | null) => ({
  doc_count: count,
  salaries: {
    buckets: Object.entries(medians).map(([key, median]) => ({
      key,
      median: { values: { '50.0': median } },
    })),
  },
  years: { value: years },
});
const terms = (...currencies: readonly string[]) => ({
  doc_count_error_upper_bound: 0,
  sum_other_doc_count: 0,
  buckets: currencies.map((key) => ({ key, doc_count: 1 })),
});

describe('statistics', () => {
  it('are groups within groups beside the page, under all choices', () => {
    const choices = [
      { facet: 'city', filter: { kind: 'terms', field: 'city', values: ['Berlin'] } },
    ] as const;
    expect(
      compileSearch(buildQuery({ choices, statistics: [{ groups, salaries: true, years: true }] }), null)
        .aggs,
    ).toEqual({
      statistics0: {
        filter: { terms: { 'fields.city': ['Berlin'] } },
        aggs: {
          currency: { terms: { field: 'fields.salaryCurrency', size: 1, shard_size: 200 } },
          group: {
            terms: { field: 'fields.skills', size: 20 },
            aggs: {
              group: {
                terms: { field: 'fields.postedMonth', size: 24, order: { _key: 'desc' } },
                aggs: {
                  salaries: {
                    terms: { field: 'fields.salaryCurrency', size: 200 },
                    aggs: { median: { percentiles: { field: 'fields.salaryMiddle', percents: [50] } } },
                  },
                  years: { avg: { field: 'fields.minYearsExperience' } },
                },
              },
            },
          },
        },
      },
    });
  });

  it.each([
    [{ salaries: false, years: false }, [], []],
    [{ salaries: true, years: false }, ['currency'], ['salaries']],
    [{ salaries: false, years: true }, [], ['years']],
  ] as const)('ask for no figures but the wanted ones: %j', (figures, first, innermost) => {
    const { aggs } = compileSearch(
      buildQuery({ statistics: [{ groups: groups.slice(0, 1), ...figures }] }),
      null,
    );
    const { group, ...others } = aggs?.statistics0?.aggs ?? {};
    expect(Object.keys(others)).toEqual(first);
    expect(Object.keys(group?.aggs ?? {})).toEqual(innermost);
  });

  it('have a row for each innermost bucket, with the median of one currency', () => {
    const months = [
      { key: '2026-02', ...figures(2, { EUR: 50, USD: 70.000_000_1 }, 3.5) },
      { key: '2026-01', ...figures(1, { EUR: 40 }, null) },
    ];
    const group = { doc_count_error_upper_bound: 0, buckets: months };
    const skills = [{ key: 'skill:go', doc_count: 3, group }];
    const answer = { currency: terms('USD'), group: { doc_count_error_upper_bound: 0, buckets: skills } };
    expect(readStatistics(answer)).toEqual({
      currency: 'USD',
      rows: [
        { values: ['skill:go', '2026-02'], count: 2, salaryMedian: 70, minYearsAverage: 3.5, exact: true },
        { values: ['skill:go', '2026-01'], count: 1, salaryMedian: null, minYearsAverage: null, exact: true },
      ],
    });
  });

  it('are exact where every group around a row is', () => {
    const inner = (error: number) => ({
      doc_count_error_upper_bound: error,
      buckets: [{ key: 'x', ...figures(1, {}, null) }],
    });
    const answer = (outer: number, within: number) => ({
      group: {
        doc_count_error_upper_bound: outer,
        buckets: [{ key: 'a', doc_count: 1, group: inner(within) }],
      },
    });
    const exact = (outer: number, within: number) => readStatistics(answer(outer, within)).rows[0]?.exact;
    expect([exact(0, 0), exact(1, 0), exact(0, 1)]).toEqual([true, false, false]);
  });

  it('of an index without documents are empty', () => {
    expect(readStatistics(undefined)).toEqual({ currency: null, rows: [] });
  });
});
