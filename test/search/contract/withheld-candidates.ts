import { beforeAll, expect, it } from '@jest/globals';
import type { Filter } from '../../../src/search/filter.js';
import { withholdCandidates } from '../../../src/search/withhold-candidates.js';
import { buildCandidate } from '../../support/build-candidate.js';
import { buildSearch } from '../../support/build-search.js';
import { store, type EngineOf } from './documents.js';
import { buildTermsFacet } from '../../support/build-terms-facet.js';

const kafka = { skill: 'skill:kafka', years: 3, lastUsed: null, evidence: null } as const;
const people = Array.from({ length: 13 }, (_, nth) =>
  buildCandidate(`withheld-${nth}`, {
    headline: `Write to person${nth}@example.org`,
    summary: 'Kubernetes too',
    mentions: ['skill:kafka', 'skill:kubernetes'],
    location: {
      name: 'x',
      city: nth < 9 ? 'Withheldham' : 'Fewville',
      region: 'Withheldshire',
      country: null,
    },
    yearsOfExperience: nth,
    skills: nth < 12 ? [kafka] : [],
  }),
);
const cities = buildTermsFacet({ name: 'CITY', field: 'city', size: 20 });
const theirRegion: Filter = { kind: 'terms', field: 'region', values: ['Withheldshire'] };
const words = (...typed: readonly string[]): Filter => ({ kind: 'text', text: { skills: [], words: typed } });
const skill = (id: 'kafka' | 'kubernetes'): Filter => ({
  kind: 'text',
  text: { words: [], skills: [{ skill: `skill:${id}`, typed: id, spellings: [id] }] },
});

/** What whoever may not see candidates gets of an engine. */
export function describeWithheldCandidates(engine: EngineOf): void {
  beforeAll(() => store(engine(), people));

  const find = async (filter: Filter) => {
    const query = buildSearch({
      of: 'candidate',
      filter: { kind: 'all', of: [theirRegion, filter] },
      total: true,
      facets: [cities],
    });
    const [open] = await engine().read([query]);
    const [withheld] = await withholdCandidates(engine()).read([query]);
    return { open, withheld };
  };

  it('has counts alone, rounded down', async () => {
    const { open, withheld } = await find({ kind: 'all', of: [] });
    expect(open).toMatchObject({ total: { value: 13 }, facets: [{ buckets: [{ count: 9 }, { count: 4 }] }] });
    expect(withheld).toMatchObject({
      ...{ hits: [], more: false, total: { value: 10, relation: 'AT_LEAST' } },
      facets: [{ buckets: [{ value: 'Withheldham', count: 5 }], missing: 0, others: 0, exact: false }],
    });
  });

  it.each<[string, Filter, number, number]>([
    ['nobody by what they write', words('write'), 13, 0],
    ['people by the skills that they list', skill('kafka'), 13, 10],
    ['nobody by skills that they only write of', skill('kubernetes'), 13, 0],
  ])('finds %s', async (_whom, filter, openly, told) => {
    const { open, withheld } = await find(filter);
    expect(open.total?.value).toBe(openly);
    expect(withheld.total?.value).toBe(told);
  });
}
