import { beforeAll, expect, it } from '@jest/globals';
import type { FacetQuery, RangesFacetQuery } from '../../../src/search/facet.js';
import type { Filter } from '../../../src/search/filter.js';
import type { SearchQuery } from '../../../src/search/query.js';
import { buildCandidate } from '../../support/build-candidate.js';
import { buildPosting } from '../../support/build-posting.js';
import { buildRequirement } from '../../support/build-requirement.js';
import { buildTermsFacet as terms } from '../../support/build-terms-facet.js';
import { buildWords } from '../../support/build-text-query.js';
import { scopeOf, search, store, type EngineOf } from './documents.js';

const postings = [
  buildPosting('b-1', {
    company: 'Delta Air Lines',
    workplace: ['REMOTE', 'HYBRID'],
    minYearsExperience: 2,
    description: 'sunrise',
    requirements: [buildRequirement(['skill:python']), buildRequirement(['skill:java'], { minYears: 3 })],
  }),
  buildPosting('b-2', {
    company: 'Delta Air Lines',
    workplace: ['REMOTE'],
    minYearsExperience: 4,
    description: 'sunrise',
    requirements: [buildRequirement(['skill:python', 'skill:java'])],
  }),
  buildPosting('b-3', {
    company: 'airbus',
    workplace: ['ONSITE'],
    minYearsExperience: 9,
    description: 'sunset',
  }),
  buildPosting('b-4', { company: 'Repair & Co', workplace: ['ONSITE'], minYearsExperience: 0 }),
  buildPosting('b-5', { status: 'CLOSED', description: 'sunrise' }),
];
const manyCompanies = Array.from({ length: 201 }, (_, n) =>
  buildPosting(`b-many-${n}`, { company: `C ${n}` }),
);
const foreign = [
  ...['株式会社（Tokyo）', 'Foo・Barix', 'Acme→Zed', 'İstanbul A.Ş.', '\u212aelvin Ltd', 'ΣΙΓΜΑΣΟΦ'],
  ...['Zoë’s', 'Ölmühle', 'Zürich'],
].map((company, n) => buildPosting(`b-foreign-${n}`, { company }));
const scope = scopeOf(postings);

const candidates = [
  buildCandidate('b-ann', { seniority: 'SENIOR', yearsOfExperience: 10 }),
  buildCandidate('b-ben', { seniority: 'SENIOR' }),
  buildCandidate('b-cem'),
];

const begun = (typed: string, prefix = '') => ({ prefix, typed, word: 'any' }) as const;

const years: RangesFacetQuery = {
  kind: 'ranges',
  name: 'years',
  field: 'minYearsExperience',
  buckets: [
    { value: 'few', filter: { kind: 'range', field: 'minYearsExperience', lt: 4 } },
    { value: 'some', filter: { kind: 'range', field: 'minYearsExperience', gte: 2, lt: 8 } },
    { value: 'none', filter: { kind: 'range', field: 'minYearsExperience', gte: 50 } },
  ],
};

const chosen = (facet: string, field: 'workplace' | 'company' | 'status', ...values: readonly string[]) => ({
  facet,
  filter: { kind: 'terms', field, values } satisfies Filter,
});

/** Counts beside hits: terms and ranges, choices, missing values, and what is left out. */
export function describeFacets(engine: EngineOf): void {
  beforeAll(async () => {
    await store(engine(), [...postings, ...manyCompanies, ...foreign, ...candidates]);
  });

  const read = (values: Partial<SearchQuery>) => search(engine(), { filter: scope, page: null, ...values });
  const facet = async (query: FacetQuery, values: Partial<SearchQuery> = {}) => {
    const [found] = (await read({ facets: [query], ...values })).facets;
    return found;
  };
  const buckets = async (query: FacetQuery, values: Partial<SearchQuery> = {}) =>
    (await facet(query, values))?.buckets.map(({ value, count }) => [value, count]);

  it('count every document once for each of its values, most frequent first, then by value', async () => {
    expect(await facet(terms({ field: 'workplace' }))).toEqual({
      name: 'workplace',
      buckets: [
        { value: 'ONSITE', count: 2 },
        { value: 'REMOTE', count: 2 },
        { value: 'HYBRID', count: 1 },
      ],
      missing: 1,
      others: 0,
      exact: true,
      stats: null,
      salaries: null,
    });
  });

  it('list values in order when asked', async () => {
    expect(await buckets(terms({ field: 'workplace', order: 'value' }))).toEqual([
      ['HYBRID', 1],
      ['ONSITE', 2],
      ['REMOTE', 2],
    ]);
  });

  it('say how much lies beyond the size', async () => {
    const found = await facet(terms({ field: 'workplace', size: 1 }));
    expect(found?.buckets).toEqual([{ value: 'ONSITE', count: 2 }]);
    expect(found?.others).toBe(3);
  });

  it('list selected values beyond the size, and with no documents', async () => {
    const found = await facet(terms({ field: 'workplace', size: 1, selected: ['HYBRID', 'MOON'] }));
    expect(found?.buckets).toEqual([
      { value: 'ONSITE', count: 2 },
      { value: 'HYBRID', count: 1 },
      { value: 'MOON', count: 0 },
    ]);
    expect(found?.others).toBe(2);
  });

  it('list a selected value among the first only once', async () => {
    expect(await buckets(terms({ field: 'workplace', selected: ['ONSITE'] }))).toHaveLength(3);
  });

  it('keep to the values asked for', async () => {
    const found = await facet(terms({ field: 'workplace', among: ['HYBRID', 'MOON', 'REMOTE'], size: 1 }));
    expect(found?.buckets).toEqual([{ value: 'REMOTE', count: 2 }]);
    expect(found?.others).toBe(1);
    expect(await buckets(terms({ field: 'workplace', among: [] }))).toEqual([]);
  });

  it('keep to values in which a word starts as typed, whatever the case', async () => {
    expect(await buckets(terms({ field: 'company', startingWith: begun('AIR') }))).toEqual([
      ['Delta Air Lines', 2],
      ['airbus', 1],
    ]);
    expect(await buckets(terms({ field: 'company', startingWith: begun('delta a') }))).toEqual([
      ['Delta Air Lines', 2],
    ]);
    expect(await buckets(terms({ field: 'company', startingWith: begun('.*') }))).toEqual([]);
    expect(await buckets(terms({ field: 'company', startingWith: begun('!!!') }))).toEqual([]);
  });

  it.each([
    ['tokyo', '株式会社（Tokyo）'],
    ['barix', 'Foo・Barix'],
    ['zed', 'Acme→Zed'],
    ['i', 'İstanbul A.Ş.'],
    ['k', '\u212aelvin Ltd'],
    ['ΣΙΓΜΑΣ', 'ΣΙΓΜΑΣΟΦ'],
    ['zoe', 'Zoë’s'],
    ['olm', 'Ölmühle'],
    ['ZUR', 'Zürich'],
  ])('take words and letters alike, however they are written: %s in %s', async (typed, company) => {
    const filter = scopeOf(foreign);
    expect(await buckets(terms({ field: 'company', startingWith: begun(typed) }), { filter })).toEqual([
      [company, 1],
    ]);
  });

  it('take values of a list and those that begin so together, each once', async () => {
    const among = ['airbus', 'Acme', 'Delta Air Lines'];
    const either = terms({ field: 'company', among, startingWith: begun('rep') });
    expect(await buckets(either)).toEqual([
      ['Delta Air Lines', 2],
      ['Repair & Co', 1],
      ['airbus', 1],
    ]);
    expect(await facet({ ...either, size: 1 })).toMatchObject({ others: 2 });
    const chosenToo = await facet({ ...either, size: 1, selected: ['Repair & Co', 'Initech'] });
    expect(chosenToo).toMatchObject({
      buckets: [{ value: 'Delta Air Lines' }, { value: 'Repair & Co', count: 1 }, { value: 'Initech' }],
      others: 1,
    });
    const twice = terms({ field: 'company', among, startingWith: begun('air'), size: 1 });
    expect(await facet(twice)).toMatchObject({ buckets: [{ value: 'Delta Air Lines' }], others: 1 });
    expect(await buckets(terms({ field: 'company', startingWith: begun('lines', 'Delta ') }))).toEqual([
      ['Delta Air Lines', 2],
    ]);
  });

  it('count postings, not requirements, by skill', async () => {
    expect(await buckets(terms({ field: 'skills' }))).toEqual([
      ['skill:java', 2],
      ['skill:python', 2],
    ]);
  });

  it('leave out their own choices and keep the others', async () => {
    const result = await read({
      total: true,
      page: { size: 10, direction: 'forward', from: null, resumable: false },
      choices: [
        chosen('workplace', 'workplace', 'ONSITE'),
        chosen('company', 'company', 'airbus', 'Delta Air Lines'),
      ],
      facets: [terms({ field: 'workplace' }), terms({ field: 'company' }), terms({ field: 'status' })],
    });
    const counts = result.facets.map((found) => found.buckets.map(({ value, count }) => [value, count]));
    expect(counts).toEqual([
      [
        ['REMOTE', 2],
        ['HYBRID', 1],
        ['ONSITE', 1],
      ],
      [
        ['Repair & Co', 1],
        ['airbus', 1],
      ],
      [['OPEN', 1]],
    ]);
    expect(result.total).toEqual({ value: 1, relation: 'EXACT' });
    expect(result.hits).toHaveLength(1);
  });

  it('leave out several choices that bear their name', async () => {
    const choices = [chosen('workplace', 'workplace', 'ONSITE'), chosen('workplace', 'status', 'CLOSED')];
    expect(await buckets(terms({ field: 'workplace' }), { choices })).toHaveLength(3);
    expect(await buckets(terms({ field: 'status' }), { choices })).toEqual([]);
  });

  it('count missing values under the others choices', async () => {
    const found = await facet(terms({ field: 'company' }), { choices: [chosen('status', 'status', 'OPEN')] });
    expect(found?.missing).toBe(0);
    expect((await facet(terms({ field: 'company' })))?.missing).toBe(1);
  });

  it('count ranges by their conditions, each document in all it meets, with statistics', async () => {
    expect(await facet(years)).toEqual({
      name: 'years',
      buckets: [
        { value: 'few', count: 2 },
        { value: 'some', count: 2 },
        { value: 'none', count: 0 },
      ],
      missing: 1,
      others: 0,
      exact: true,
      stats: { min: 0, max: 9, avg: 3.75 },
      salaries: null,
    });
  });

  it('have no statistics where nothing has a value', async () => {
    const found = await facet(years, { choices: [chosen('status', 'status', 'CLOSED')] });
    expect(found).toMatchObject({ missing: 1, stats: null });
  });

  it('count ranges without buckets', async () => {
    expect(await facet({ ...years, buckets: [] })).toMatchObject({ buckets: [], stats: { max: 9 } });
  });

  it('list 200 values and say how many documents have others', async () => {
    const found = await facet(terms({ field: 'company', size: 200 }), { filter: scopeOf(manyCompanies) });
    expect(found?.buckets).toHaveLength(200);
    expect(found).toMatchObject({ others: 1, missing: 0, exact: true });
  });

  it('count what a text finds', async () => {
    expect(await buckets(terms({ field: 'company' }), { text: buildWords('sunrise') })).toEqual([
      ['Delta Air Lines', 2],
    ]);
  });

  it('count nothing where nothing is found', async () => {
    expect(await facet(terms({ field: 'company' }), { text: buildWords('midnight') })).toMatchObject({
      buckets: [],
      missing: 0,
      others: 0,
    });
  });

  it('count requirements', async () => {
    const filter: Filter = { kind: 'posting', of: scope };
    expect(await buckets(terms({ field: 'skills' }), { of: 'requirement', filter })).toEqual([
      ['skill:java', 2],
      ['skill:python', 2],
    ]);
  });

  it('count candidates', async () => {
    const query = { of: 'candidate', filter: scopeOf(candidates) } as const;
    expect(await facet(terms({ field: 'seniority' }), query)).toMatchObject({
      buckets: [{ value: 'SENIOR', count: 2 }],
      missing: 1,
    });
  });
}
