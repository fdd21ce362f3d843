import { describe, expect, it } from '@jest/globals';
import { compileCounts } from '../../../src/search/embedded/compile-counts.js';
import { buildSearch } from '../../support/build-search.js';
import { buildTermsFacet } from '../../support/build-terms-facet.js';

const terms = (field: 'status' | 'skills') => buildTermsFacet({ field });
const exists = (field: 'company' | 'city' | 'region') => ({ kind: 'exists', field }) as const;

describe('compileCounts', () => {
  it('counts total and facets in one pass', () => {
    const query = buildSearch({ filter: exists('city'), total: true, facets: [terms('skills')] });
    expect(compileCounts(query, () => []).sql).toBe(
      "SELECT count(*) AS total, group_concat(posting.skills, ' ') AS f0_values, " +
        'count(*) FILTER (WHERE posting.skills IS NULL) AS f0_missing ' +
        'FROM posting WHERE posting.city IS NOT NULL',
    );
  });

  it('judges choices once, and leaves out documents that fail those of two facets', () => {
    const query = buildSearch({
      total: true,
      choices: [
        { facet: 'status', filter: exists('company') },
        { facet: 'skills', filter: exists('city') },
      ],
      facets: [terms('status'), terms('skills')],
    });
    const { sql } = compileCounts(query, () => []);
    expect(sql).toContain('count(*) FILTER (WHERE choice0 AND choice1) AS total');
    expect(sql).toContain("group_concat(posting.status, ' ') FILTER (WHERE choice1)");
    expect(sql).toContain("group_concat(posting.skills, ' ') FILTER (WHERE choice0)");
    expect(sql).toContain('WHERE ((posting.city IS NOT NULL) OR (posting.company IS NOT NULL)) LIMIT -1');
  });

  it('asks for all choices that no facet leaves out', () => {
    const query = buildSearch({
      choices: [{ facet: 'region', filter: exists('region') }],
      facets: [terms('status')],
    });
    expect(compileCounts(query, () => []).sql).toContain('WHERE posting.region IS NOT NULL LIMIT -1');
  });
});
