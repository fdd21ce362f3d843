import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SearchEngine } from '../../src/search/engine.js';
import type { FacetQuery, FacetResult } from '../../src/search/facet.js';
import type { Filter } from '../../src/search/filter.js';
import { everything } from '../../src/search/filter.js';
import type { ReadQuery, SearchQuery } from '../../src/search/query.js';
import type { SearchResult } from '../../src/search/result.js';
import { withholdCandidates } from '../../src/search/withhold-candidates.js';
import { buildCandidate } from '../support/build-candidate.js';
import { buildSearch } from '../support/build-search.js';

const skillFacet: FacetQuery = {
  ...{ kind: 'terms', name: 'SKILL', field: 'skills', size: 20, order: 'count' },
  ...{ selected: ['chosen'], among: null, startingWith: null },
};

/** What the withholding engine asks of an engine that answers so, and what it makes of the answer. */
async function ask(query: ReadQuery, answer: unknown) {
  const asked: ReadQuery[] = [];
  const engine = {
    read: (queries: readonly ReadQuery[]) => {
      asked.push(...queries);
      return Promise.resolve([answer]);
    },
    stream: () => [],
  } as unknown as SearchEngine;
  const [result] = await withholdCandidates(engine).read([query]);
  return { asked: asked[0] as SearchQuery, result: result as SearchResult };
}

const facetOf = (counts: readonly number[], missing: number, others: number): FacetResult => ({
  name: 'SKILL',
  buckets: counts.map((count, nth) => ({ value: `v${String(nth).padStart(2, '0')}`, count })),
  ...{ missing, others, exact: true, stats: { min: 1, max: 40, avg: 7 }, salaries: null },
});
const answerOf = (total: number, facets: readonly FacetResult[]): SearchResult => ({
  ...{ hits: [], more: true, total: { value: total, relation: 'EXACT' }, facets, statistics: [] },
});
const candidates = buildSearch({ of: 'candidate', facets: [skillFacet], total: true });

describe('Counts of candidates, for those who may not see them,', () => {
  const count = fc.nat({ max: 40 });

  it('are multiples of five, never more than there are and less by under five, and none is of fewer than five', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(count), count, count, count, async (counts, missing, others, total) => {
        const { result } = await ask(candidates, answerOf(total, [facetOf(counts, missing, others)]));
        const [facet] = result.facets;
        const told = new Map(facet?.buckets.map((bucket) => [bucket.value, bucket.count]));
        const pairs = [
          ...counts.map((each, nth) => [each, told.get(`v${String(nth).padStart(2, '0')}`) ?? 0] as const),
          ...[[missing, facet?.missing] as const, [others, facet?.others] as const],
          [total, result.total?.value] as const,
        ];
        for (const [truth, shown = NaN] of pairs) {
          expect(shown % 5).toBe(0);
          expect(truth - shown).toBeGreaterThanOrEqual(0);
          expect(truth - shown).toBeLessThan(5);
        }
        expect([...told.values()].every((each) => each >= 5)).toBe(true);
      }),
    );
  });

  it('leave no remainder that is the count of a hidden bucket', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(count, { minLength: 1 }), count, async (counts, missing) => {
        const total = counts.reduce((sum, each) => sum + each, missing);
        const { result } = await ask(candidates, answerOf(total, [facetOf(counts, missing, 0)]));
        const [facet] = result.facets;
        const shown = facet?.buckets.reduce((sum, bucket) => sum + bucket.count, facet.missing) ?? 0;
        const remainder = (result.total?.value ?? 0) - shown;
        expect(remainder > 0 && remainder < 5).toBe(false);
      }),
    );
  });

  it('say that they are lower bounds, and tell nothing of single people', async () => {
    const { result } = await ask(candidates, answerOf(13, [facetOf([8, 3], 0, 0)]));
    expect(result).toMatchObject({
      ...{ hits: [], more: false, total: { value: 10, relation: 'AT_LEAST' } },
      facets: [{ buckets: [{ value: 'v00', count: 5 }], exact: false, stats: null }],
    });
  });

  it('keep a chosen value as 0, and equals in the order of their values', async () => {
    const facet = facetOf([6, 9, 12], 0, 0);
    const withChosen = { ...facet, buckets: [...facet.buckets, { value: 'chosen', count: 4 }] };
    const { result } = await ask(candidates, answerOf(13, [withChosen]));
    expect(result.facets[0]?.buckets).toEqual([
      { value: 'v02', count: 10 },
      { value: 'v00', count: 5 },
      { value: 'v01', count: 5 },
      { value: 'chosen', count: 0 },
    ]);
  });
});

describe('What is typed to search candidates, for those who may not see them,', () => {
  const text = (words: readonly string[], skills: readonly `skill:${string}`[] = []): Filter => ({
    kind: 'text',
    text: { words, skills: skills.map((skill) => ({ skill, typed: skill, spellings: [] })) },
  });
  const kafka: Filter = { kind: 'all', of: [{ kind: 'terms', field: 'skills', values: ['skill:kafka'] }] };
  const none: Filter = { kind: 'not', of: everything };

  it.each<[string, Filter, Filter]>([
    ['is looked for in the listed skills', text([], ['skill:kafka']), kafka],
    ['finds nobody by other words', text(['ada@example.org'], ['skill:kafka']), none],
    [
      'is so however deep it stands',
      { kind: 'not', of: { kind: 'any', of: [text(['x'])] } },
      { kind: 'not', of: { kind: 'any', of: [none] } },
    ],
  ])('%s', async (_what, filter, expected) => {
    const choices = [{ facet: 'SKILL', filter }];
    const { asked } = await ask(buildSearch({ of: 'candidate', filter, choices }), answerOf(0, []));
    expect(asked).toMatchObject({ filter: expected, choices: [{ facet: 'SKILL', filter: expected }] });
  });

  it('never ranks either', async () => {
    const query = { ...candidates, text: { words: ['ada'], skills: [] } };
    const { asked } = await ask(query, answerOf(0, []));
    expect(asked).toMatchObject({ text: null, filter: { kind: 'all', of: [none, everything] } });
  });
});

describe('Everything else, for those who may not see candidates,', () => {
  it('is as it is: searches of postings are asked and answered unchanged', async () => {
    const query = buildSearch({ filter: { kind: 'text', text: { words: ['x'], skills: [] } } });
    const answer = answerOf(3, [facetOf([3], 1, 1)]);
    expect(await ask(query, answer)).toEqual({ asked: query, result: answer });
  });

  it('has no candidate by id, and no stream of them', async () => {
    const stored = { kind: 'candidate', document: buildCandidate('a'), version: '1' };
    expect((await ask({ kind: 'get', ids: ['candidate:a'] }, [stored])).result).toEqual([null]);
    const engine = withholdCandidates({ stream: () => [] } as unknown as SearchEngine);
    expect(() => engine.stream({ of: 'candidate', filter: everything }, 1)).toThrow(
      expect.objectContaining({ code: 'FORBIDDEN' }),
    );
  });
});
