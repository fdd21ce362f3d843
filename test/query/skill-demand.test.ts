import { describe, expect, it } from '@jest/globals';
import { demandQuery, readDemand } from '../../src/query/skill-demand.js';
import type { SearchResult } from '../../src/search/result.js';

/** A search that counted these months and left out so many postings of further ones. */
function counted(months: readonly (readonly [string, number])[], others: number): SearchResult {
  const buckets = months.map(([value, count]) => ({ value, count }));
  const facet = { name: 'months', buckets, missing: 0, others, exact: true, stats: null, salaries: null };
  return { hits: [], more: false, total: null, facets: [facet], statistics: [] };
}

describe('the demand for a skill', () => {
  it('asks for up to 200 months, in the time that is asked about alone', () => {
    const query = demandQuery('skill:kafka', { from: new Date(5), to: null });
    expect(query.filter).toEqual({
      kind: 'all',
      of: [
        { kind: 'terms', field: 'skills', values: ['skill:kafka'] },
        { kind: 'range', field: 'postedAt', gte: 5 },
      ],
    });
    expect(query.facets).toMatchObject([{ field: 'postedMonth', order: 'value', size: 200 }]);
  });

  it('gives the months in their order', () => {
    const result = counted(
      [
        ['2025-12', 3],
        ['2026-02', 1],
      ],
      0,
    );
    expect(readDemand(result)).toEqual([
      { month: '2025-12', postings: 3 },
      { month: '2026-02', postings: 1 },
    ]);
  });

  it('refuses to leave months out without a word', () => {
    expect(() => readDemand(counted([['2025-12', 3]], 1))).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining('200 months') }),
    );
  });
});
