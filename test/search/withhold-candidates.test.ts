import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SearchEngine } from '../../src/search/engine.js';
import type { FacetResult } from '../../src/search/facet.js';
import type { Filter } from '../../src/search/filter.js';
import { everything } from '../../src/search/filter.js';
import type { ReadQuery, SearchQuery } from '../../src/search/query.js';
import type { SearchResult } from '../../src/search/result.js';
import { withholdCandidates } from '../../src/search/withhold-candidates.js';
import { buildCandidate } from '../support/build-candidate.js';
import { buildSearch } from '../support/build-search.js';
import { buildTermsFacet } from '../support/build-terms-facet.js';

const skillFacet = buildTermsFacet({ name: 'SKILL', field: 'skills', size: 20, selected: ['chosen'] });

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
      { kind: 'all', of: [{ kind: 'all', of: [text(['x'])] }] },
      { kind: 'all', of: [{ kind: 'all', of: [none] }] },
    ],
  ])('%s', async (_what, filter, expected) => {
    const choices = [{ facet: 'SKILL', filter }];
    const { asked } = await ask(buildSearch({ of: 'candidate', filter, choices }), answerOf(0, []));
    expect(asked).toMatchObject({
      filter: { kind: 'all', of: [expected] },
      choices: [{ facet: 'SKILL', filter: expected }],
    });
  });

  it('never ranks either', async () => {
    const query = { ...candidates, text: { words: ['ada'], skills: [] } };
    const { asked } = await ask(query, answerOf(0, []));
    expect(asked).toMatchObject({ text: null, filter: { kind: 'all', of: [none, everything] } });
  });
});

describe('Groups of candidates, for those who may not see them,', () => {
  it.each<[string, Filter]>([
    ['alternatives', { kind: 'any', of: [] }],
    ['exclusions', { kind: 'not', of: everything }],
    ['ids', { kind: 'terms', field: 'id', values: ['candidate:a'] }],
    ['what they write of', { kind: 'terms', field: 'mentions', values: ['skill:kafka'] }],
    ['times', { kind: 'range', field: 'updatedAt', gte: 0 }],
    ['parts of years', { kind: 'range', field: 'yearsOfExperience', lt: 2.5 }],
    ['single numbers of years', { kind: 'range', field: 'yearsOfExperience', gte: 2, lte: 2 }],
    ['years of several buckets', { kind: 'range', field: 'yearsOfExperience', gte: 2, lt: 5 }],
    ['years of half a bucket', { kind: 'range', field: 'yearsOfExperience', gte: 6, lt: 8 }],
    ['having a value', { kind: 'exists', field: 'city' }],
    ['several values', { kind: 'terms', field: 'city', values: ['a', 'b'] }],
  ])('are not told by %s, wherever that stands', async (_what, filter) => {
    const nested: Filter = { kind: 'all', of: [{ kind: 'all', of: [filter] }] };
    const choices = [{ facet: 'CITY', filter }];
    for (const search of [{ filter }, { filter: nested }, { choices }]) {
      const query = buildSearch({ of: 'candidate', ...search });
      await expect(ask(query, answerOf(0, []))).rejects.toMatchObject({
        code: 'FORBIDDEN',
        message: expect.stringContaining('Ask by text, skills, skillCategory'),
      });
    }
  });

  it.each<[string, Filter]>([
    ['a value of every field', { kind: 'terms', field: 'city', values: ['Oslo'] }],
    ['the years of a bucket', { kind: 'range', field: 'yearsOfExperience', gte: 5, lt: 8 }],
    ['the years of the first', { kind: 'range', field: 'yearsOfExperience', lt: 1 }],
    ['the years of the last', { kind: 'range', field: 'yearsOfExperience', gte: 15 }],
    [
      'an unlisted skill in its spellings',
      { kind: 'terms', field: 'skills', values: ['skill:unlisted:x', 'skill:unlisted:X'] },
    ],
  ])('are told by %s', async (_what, filter) => {
    const query = buildSearch({ of: 'candidate', choices: [{ facet: 'CITY', filter }], total: true });
    expect((await ask(query, answerOf(7, []))).result.total?.value).toBe(5);
  });

  it('are told by at most five skills, typed ones included', async () => {
    const of = (skill: string): Filter => ({ kind: 'terms', field: 'skills', values: [skill] });
    const typed = { words: [], skills: [{ skill: 'skill:t', typed: 't', spellings: [] }] } as const;
    const search = (...skills: readonly string[]) => {
      const filter: Filter = { kind: 'all', of: skills.map(of) };
      return buildSearch({
        of: 'candidate',
        text: typed,
        filter,
        choices: [{ facet: 'SKILL', filter: of('z') }],
      });
    };
    await expect(ask(search('a', 'b', 'c'), answerOf(7, []))).resolves.toBeDefined();
    await expect(ask(search('a', 'b', 'c', 'd'), answerOf(7, []))).rejects.toThrow('6 skills');
  });
});

describe('The size of a facet, for those who may not see candidates,', () => {
  /** An engine's answer, cut as engines do. */
  const cutTo = (size: number, counts: readonly number[]): FacetResult => {
    const { buckets, ...facet } = facetOf(counts, 0, 0);
    const ranked = buckets.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    const others = ranked.slice(size).reduce((sum, { count }) => sum + count, 0);
    return { ...facet, buckets: ranked.slice(0, size), others };
  };
  const askFor = async (size: number, counts: readonly number[]) => {
    const facets = [{ ...skillFacet, size, selected: [] }];
    const query = buildSearch({ of: 'candidate', facets });
    const { asked } = await ask(query, answerOf(0, []));
    const ranked = asked.facets[0]?.kind === 'terms' ? asked.facets[0].size : 0;
    const { result } = await ask(query, answerOf(0, [cutTo(ranked, counts)]));
    return result.facets[0];
  };

  it('tells nothing of the order of those that are rounded to the same', async () => {
    const some = fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(some, fc.integer({ min: 1, max: 30 }), async (counts, size) => {
        const rounded = counts.map((count) => count - (count % 5));
        expect(await askFor(size, counts)).toEqual(await askFor(size, rounded));
      }),
    );
  });

  it('tells nothing of it either where there are more values than an engine ranks', async () => {
    const counts = Array.from({ length: 1200 }, (_, nth) => (nth % 100 === 99 ? 20 : 5 + (nth % 5)));
    const facet = await askFor(200, counts);
    const twenties = counts.flatMap((count, nth) => (count === 20 ? [{ value: `v${nth}`, count }] : []));
    expect(facet?.buckets).toHaveLength(12);
    expect(facet?.buckets).toEqual(expect.arrayContaining(twenties));
    expect(facet?.others).toBeGreaterThanOrEqual(988 * 5);
  });

  it('cuts as many as are asked for, the rest being among the others', async () => {
    expect(await askFor(2, [6, 9, 12, 8, 3])).toMatchObject({
      buckets: [
        { value: 'v02', count: 10 },
        { value: 'v00', count: 5 },
      ],
      others: 10,
    });
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
