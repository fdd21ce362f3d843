import { describe, expect, it } from '@jest/globals';
import type { TermsAnswer } from '../../../src/search/elasticsearch/answers.js';
import { readFacet } from '../../../src/search/elasticsearch/read-facet.js';
import { buildTermsFacet } from '../../support/build-terms-facet.js';

const facet = buildTermsFacet({ field: 'city', size: 2 });
const missing = { doc_count: 3 };
const terms = (others: number, counts: Readonly<Record<string, number>>, error = 0): TermsAnswer => ({
  sum_other_doc_count: others,
  doc_count_error_upper_bound: error,
  buckets: Object.entries(counts).map(([key, doc_count]) => ({ key, doc_count })),
});

describe('the result of a facet', () => {
  it('has the counts, what was left out and what has no value', () => {
    expect(readFacet(facet, { listed: terms(4, { Berlin: 5, Bonn: 2 }), missing })).toEqual({
      name: 'city',
      buckets: [
        { value: 'Berlin', count: 5 },
        { value: 'Bonn', count: 2 },
      ],
      others: 4,
      missing: 3,
      exact: true,
      stats: null,
      salaries: null,
    });
  });

  it('lists selected values beyond its size, and those that nothing has', () => {
    const answer = {
      listed: terms(4, { Berlin: 5, Bonn: 2 }),
      chosen: terms(0, { Berlin: 5, Ulm: 1 }),
      missing,
    };

    expect(readFacet({ ...facet, selected: ['Ulm', 'Oz', 'Berlin'] }, answer)).toMatchObject({
      buckets: [
        { value: 'Berlin', count: 5 },
        { value: 'Bonn', count: 2 },
        { value: 'Ulm', count: 1 },
        { value: 'Oz', count: 0 },
      ],
      others: 3,
    });
  });

  it('counts few selected values each for itself', () => {
    const answer = {
      listed: terms(4, { Berlin: 5, Bonn: 2 }),
      each: { buckets: [{ doc_count: 1 }, { doc_count: 5 }] },
    };

    expect(readFacet({ ...facet, selected: ['Ulm', 'Berlin'] }, { ...answer, missing })).toMatchObject({
      buckets: [
        { value: 'Berlin', count: 5 },
        { value: 'Bonn', count: 2 },
        { value: 'Ulm', count: 1 },
      ],
      others: 3,
    });
  });

  it('tells what has no value by the rest, where no document has two', () => {
    const company = { ...facet, name: 'company', field: 'company' } as const;
    const answer = { counted: 14, listed: terms(4, { Acme: 5, Initech: 2 }) };

    expect(readFacet(company, answer)).toMatchObject({ missing: 3, others: 4 });
    const begun = { ...company, startingWith: { prefix: '', typed: 'a', word: 'any' } } as const;
    expect(readFacet(begun, { ...answer, missing: { doc_count: 1 } })).toMatchObject({ missing: 1 });
  });

  it('says when its counts are estimates', () => {
    expect(readFacet(facet, { listed: terms(4, { Berlin: 5 }, 1), missing }).exact).toBe(false);
  });

  it('of ranges keeps their order and has statistics where there are values', () => {
    const bucket = (value: string) => ({ value, filter: { kind: 'all', of: [] } as const });
    const ranges = {
      kind: 'ranges',
      name: 'years',
      field: 'minYears',
      buckets: [bucket('a'), bucket('b')],
    } as const;
    const counts = { buckets: [{ doc_count: 1 }, { doc_count: 2 }] };

    expect(
      readFacet(ranges, { buckets: counts, stats: { count: 3, min: 1, max: 4, avg: 2 }, missing }),
    ).toMatchObject({
      buckets: [
        { value: 'a', count: 1 },
        { value: 'b', count: 2 },
      ],
      stats: { min: 1, max: 4, avg: 2 },
    });
    expect(
      readFacet(ranges, { buckets: counts, stats: { count: 0, min: 0, max: 0, avg: 0 }, missing }).stats,
    ).toBeNull();
  });

  it('of salaries is of the currency that comes first, with the others left out', () => {
    const salary = { kind: 'salary', name: 'pay', bounds: [10, 20] } as const;
    const between = (...counts: readonly number[]) => ({
      buckets: counts.map((doc_count) => ({ doc_count })),
    });
    const stats = { count: 3, min: 12, max: 30, avg: 20 };
    const bucket = { key: 'EUR', doc_count: 3, least: between(1, 2, 0), greatest: between(0, 2, 1), stats };
    const currencies = { doc_count_error_upper_bound: 0, sum_other_doc_count: 5, buckets: [bucket] };

    expect(readFacet(salary, { currencies, missing })).toEqual({
      name: 'pay',
      buckets: [],
      missing: 3,
      others: 5,
      exact: true,
      stats: { min: 12, max: 30, avg: 20 },
      salaries: { currency: 'EUR', count: 3, least: [1, 2, 0], greatest: [0, 2, 1] },
    });
  });
});
