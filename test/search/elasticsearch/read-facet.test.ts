import { describe, expect, it } from '@jest/globals';
import type { TermsAnswer } from '../../../src/search/elasticsearch/answers.js';
import { readFacet } from '../../../src/search/elasticsearch/read-facet.js';
import type { TermsFacetQuery } from '../../../src/search/facet.js';

const facet: TermsFacetQuery = {
  kind: 'terms',
  name: 'city',
  field: 'city',
  size: 2,
  order: 'count',
  selected: [],
  among: null,
  startingWith: null,
};
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
});
