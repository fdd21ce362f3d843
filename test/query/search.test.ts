import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { importances, seniorities, workplaces } from '../../src/domain/enums.js';
import type { SkillId } from '../../src/domain/skill.js';
import { buildFacets } from '../../src/query/build-facets.js';
import type { FacetBucket, FacetNames } from '../../src/query/facet-input.js';
import { candidateFacets, postingFacets, requirementFacets } from '../../src/query/facet-input.js';
import type { FilterInputs, PostingFilter } from '../../src/query/filter-input.js';
import { monthBounds } from '../../src/query/months.js';
import type { SearchArguments } from '../../src/query/prepare-search.js';
import { buildSearchQuery, prepareSearch } from '../../src/query/prepare-search.js';
import { readFacets } from '../../src/query/read-facets.js';
import { readPage } from '../../src/query/read-page.js';
import type { SearchContext } from '../../src/query/resolve-filter.js';
import { resolveSkills } from '../../src/query/resolve-skills.js';
import { createEmbeddedEngine } from '../../src/search/embedded/create-embedded-engine.js';
import type { SearchEngine } from '../../src/search/engine.js';
import type { DocumentKind } from '../../src/search/query.js';
import { buildCandidate } from '../support/build-candidate.js';
import { buildPosting } from '../support/build-posting.js';
import { buildRequirement } from '../support/build-requirement.js';
import { recogniser, taxonomy } from './build-context.js';
import { storeDocuments } from './store-documents.js';

const newEngine = () => createEmbeddedEngine({ path: ':memory:', skills: taxonomy });
const contextOf = (engine: SearchEngine): SearchContext => ({
  taxonomy,
  recogniser,
  resolveSkills: (names) => resolveSkills(names, taxonomy, engine),
});

async function facetsOf<K extends DocumentKind>(
  engine: SearchEngine,
  kind: K,
  filter: FilterInputs[K],
  fields: readonly FacetNames[K][],
) {
  const search = await prepareSearch(kind, { filter }, contextOf(engine));
  const facets = buildFacets(kind, { fields, size: 200 }, search.filter, []);
  const wants = { hits: false, resumable: false, total: true, facets, statistics: [] };
  const [result] = await engine.read([buildSearchQuery(search, wants)]);
  return readFacets(kind, { fields }, search.filter, result.facets, taxonomy);
}

async function totals<K extends DocumentKind>(
  engine: SearchEngine,
  kind: K,
  filters: readonly FilterInputs[K][],
) {
  const searches = await Promise.all(
    filters.map((filter) => prepareSearch(kind, { filter }, contextOf(engine))),
  );
  const wants = { hits: false, resumable: false, total: true, facets: [], statistics: [] };
  const results = await engine.read(searches.map((search) => buildSearchQuery(search, wants)));
  return results.map((result) => result.total?.value);
}

type Click = (bucket: FacetBucket) => Readonly<Record<string, unknown>>;
const list =
  (field: string): Click =>
  ({ value }) => ({ [field]: [value] });
const bounds =
  (field: string): Click =>
  ({ gte, lt }) => ({ [field]: { gte, lt } });

/** What clicking a bucket sets in the filter; skills keep their other criteria. */
const clicks: Readonly<Record<string, Click>> = {
  SKILL_CATEGORY: list('skillCategory'),
  COMPANY: list('company'),
  COUNTRY: list('country'),
  REGION: list('region'),
  CITY: list('city'),
  WORKPLACE: list('workplace'),
  EMPLOYMENT_TYPE: list('employmentType'),
  SENIORITY: list('seniority'),
  STATUS: list('status'),
  EDUCATION: list('education'),
  IMPORTANCE: list('importance'),
  KIND: list('kind'),
  MIN_YEARS: bounds('minYears'),
  MIN_YEARS_EXPERIENCE: bounds('minYearsExperience'),
  YEARS_OF_EXPERIENCE: bounds('yearsOfExperience'),
  POSTED_MONTH: ({ value }) => {
    const { gte, lt } = monthBounds(value);
    return { postedAt: { gte: new Date(gte), lt: new Date(lt) } };
  },
};

function clicked(filter: PostingFilter, facet: string, bucket: FacetBucket): PostingFilter {
  switch (facet) {
    case 'SKILL':
      return { ...filter, skills: { ...filter.skills, anyOf: [bucket.value] } };
    case 'REQUIRED_SKILL':
      return { ...filter, requiredSkills: { ...filter.requiredSkills, anyOf: [bucket.value] } };
    case 'SALARY':
      return { ...filter, salary: { currency: filter.salary?.currency, gte: bucket.gte, lt: bucket.lt } };
    default:
      return { ...filter, ...clicks[facet]?.(bucket) };
  }
}

async function expectClicksToHold<K extends DocumentKind>(
  engine: SearchEngine,
  kind: K,
  filter: FilterInputs[K],
  fields: readonly FacetNames[K][],
) {
  const facets = await facetsOf(engine, kind, filter, fields);
  const buckets = facets.flatMap(({ field, buckets }) => buckets.map((bucket) => ({ field, bucket })));
  const found = await totals(
    engine,
    kind,
    buckets.map(({ field, bucket }) => clicked(filter, field, bucket)),
  );
  const told = buckets.map(({ field, bucket }) => `${field} ${bucket.value}: ${bucket.count}`);
  expect(buckets.map(({ field, bucket }, i) => `${field} ${bucket.value}: ${found[i]}`)).toEqual(told);
  return buckets.length;
}

const skillIds = [
  'skill:java',
  'skill:kafka',
  'skill:go',
  'skill:kubernetes',
  'skill:unlisted:FooDB',
  'skill:unlisted:foodb',
] as const satisfies readonly SkillId[];
const cities = [
  { name: 'Berlin', city: 'Berlin', region: 'Berlin', country: 'DE' },
  { name: 'Austin, TX', city: 'Austin', region: 'Texas', country: 'US' },
  { name: 'United States', city: null, region: null, country: 'US' },
] as const;

const some = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: Math.min(2, values.length) });
const orNull = <T>(values: readonly T[]) => fc.constantFrom(null, ...values);
const salary = fc.record({
  min: fc.constantFrom(null, 20, 60_000, 100_000),
  max: fc.constantFrom(50, 100_000, 125_000, 240_000),
  currency: fc.constantFrom('USD', 'EUR'),
  period: fc.constantFrom('YEAR' as const, 'HOUR' as const),
});
const requirement = fc
  .tuple(some(skillIds), fc.constantFrom(...importances), orNull([0.5, 2, 3, 5, 10]))
  .map(([anyOf, importance, minYears]) => buildRequirement(anyOf, { importance, minYears }));
const posting = fc.record({
  company: orNull(['Acme', 'Globex, Inc.']),
  locations: some(cities),
  workplace: some(workplaces),
  employmentType: orNull(['FULL_TIME', 'CONTRACT'] as const),
  seniority: some(seniorities.slice(0, 3)),
  minYearsExperience: orNull([0, 1, 2.5, 3, 8, 20]),
  salary: fc.option(salary),
  postedAt: orNull(['2026-02-28T23:59:59.999Z', '2026-03-01T00:00:00.000Z', '2026-03-15T12:00:00.000Z']),
  status: fc.constantFrom('OPEN' as const, 'CLOSED' as const),
  requirements: fc.array(requirement, { maxLength: 3 }),
});
const criteria = fc.record(
  { allOf: some(skillIds.slice(0, 2)), anyOf: some(skillIds), noneOf: some(skillIds.slice(2, 4)) },
  { requiredKeys: [] },
);
const postingFilter: fc.Arbitrary<PostingFilter> = fc.record(
  {
    skills: criteria,
    requiredSkills: criteria,
    skillCategory: some(['Language', 'Unlisted']),
    company: some(['Acme', 'Nobody']),
    country: some(['us', 'DE']),
    workplace: some(workplaces),
    seniority: some(seniorities.slice(0, 2)),
    minYearsExperience: fc.record(
      { gte: fc.constantFrom(0, 2), lt: fc.constantFrom(3, 10) },
      { requiredKeys: [] },
    ),
    salary: fc.record(
      { gte: fc.constant(60_000), lte: fc.constant(125_000), currency: fc.constant('usd') },
      { requiredKeys: [] },
    ),
    postedAt: fc.record({ gte: fc.constant(new Date('2026-03-01')) }, { requiredKeys: [] }),
    status: some(['OPEN'] as const),
    not: fc.record({ city: some(['Austin']) }),
    any: fc.array(fc.record({ company: some(['Acme']), workplace: some(workplaces) }), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

describe('clicking a bucket', () => {
  it('finds exactly as many postings as the bucket counts, whatever else is chosen', async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(posting, { minLength: 1, maxLength: 12 }),
        postingFilter,
        fc.subarray([...postingFacets], { minLength: 1, maxLength: 6 }),
        async (values, filter, fields) => {
          const engine = await newEngine();
          try {
            const documents = values.map((each, i) => buildPosting(String(i), each));
            await storeDocuments(engine, documents);
            seen += await expectClicksToHold(engine, 'posting', filter, fields);
          } finally {
            await engine.close();
          }
        },
      ),
      { numRuns: 250 },
    );
    expect(seen).toBeGreaterThan(1000);
  }, 60_000);
});

describe('a search from its arguments to its page', () => {
  let engine: SearchEngine;
  const knows = (skill: SkillId, years: number | null) => ({ skill, years, lastUsed: null, evidence: null });

  beforeAll(async () => {
    engine = await newEngine();
    const ask = (n: number) =>
      buildPosting(String(n), {
        title: n % 2 === 0 ? 'Platform engineer' : 'Data analyst',
        description: n % 5 === 0 ? 'You know Kubernetes.' : 'You know your job.',
        mentions: n % 5 === 0 ? ['skill:kubernetes'] : [],
        postedAt: n % 3 === 0 ? null : `2026-0${1 + (n % 4)}-01T00:00:00.000Z`,
        salary:
          n % 4 === 0 ? null : { min: 100_000, max: 100_000 + (n % 3), currency: 'USD', period: 'YEAR' },
        requirements: [
          buildRequirement(['skill:java'], { minYears: n % 6 }),
          buildRequirement(['skill:kafka', 'skill:unlisted:FooDB'], { importance: 'PREFERRED' }),
        ],
      });
    await storeDocuments(
      engine,
      Array.from({ length: 30 }, (_, n) => ask(n)),
      Array.from({ length: 8 }, (_, n) =>
        buildCandidate(String(n), {
          skills: n % 2 === 0 ? [knows('skill:java', n)] : [],
          yearsOfExperience: n === 0 ? null : n * 2.5,
          education: n % 3 === 0 ? 'MASTER' : null,
          location: cities[n % 3] ?? null,
          seniority: 'SENIOR',
        }),
      ),
    );
  });
  afterAll(() => engine.close());

  async function search(args: SearchArguments<'posting'>) {
    const prepared = await prepareSearch('posting', args, contextOf(engine));
    const wants = { hits: true, resumable: true, total: true, facets: [], statistics: [] };
    const [result] = await engine.read([buildSearchQuery(prepared, wants)]);
    return { ...readPage(prepared.page, prepared.fingerprint, result), total: result.total?.value };
  }
  const ids = (edges: Awaited<ReturnType<typeof search>>['edges']) =>
    edges.map(({ hit }) => hit.stored.document.id);

  it.each<SearchArguments<'posting'>>([
    {},
    { query: 'platfrom enginer' },
    { query: 'k8s' },
    { orderBy: { field: 'SALARY', direction: 'ASC' } },
    { orderBy: { field: 'SALARY', direction: 'DESC' }, filter: { skills: { anyOf: ['foodb'] } } },
  ])('meets everything once, page by page, forwards and backwards: %j', async (args) => {
    const all = await search({ ...args, first: 100 });
    expect(all.edges.length).toBe(all.total);
    expect(all.edges.length).toBeGreaterThan(5);

    let page = await search({ ...args, first: 7 });
    const forwards = ids(page.edges);
    while (page.pageInfo.hasNextPage) {
      page = await search({ ...args, first: 7, after: page.pageInfo.endCursor });
      forwards.push(...ids(page.edges));
    }
    expect(forwards).toEqual(ids(all.edges));

    page = await search({ ...args, last: 7 });
    const backwards = ids(page.edges);
    while (page.pageInfo.hasPreviousPage) {
      page = await search({ ...args, last: 7, before: page.pageInfo.startCursor });
      backwards.unshift(...ids(page.edges));
    }
    expect(backwards).toEqual(ids(all.edges));
  });

  it('refuses a cursor of another search', async () => {
    const { pageInfo } = await search({ query: 'engineer', first: 1 });
    await expect(search({ query: 'analyst', first: 1, after: pageInfo.endCursor })).rejects.toMatchObject({
      code: 'CURSOR_INVALID',
    });
  });

  it('finds by a skill that only documents know, and says so of one that nobody knows', async () => {
    expect((await search({ filter: { skills: { allOf: ['FOODB'] } } })).total).toBe(30);
    await expect(search({ filter: { skills: { allOf: ['jaava'] } } })).rejects.toMatchObject({
      code: 'UNKNOWN_SKILL',
      message: expect.stringContaining('Did you mean Java?'),
    });
  });

  it('counts what clicking finds for requirements and candidates, too', async () => {
    const required = { importance: ['REQUIRED'], posting: { text: 'engineer' } } as const;
    expect(await expectClicksToHold(engine, 'requirement', {}, requirementFacets)).toBeGreaterThan(10);
    expect(await expectClicksToHold(engine, 'requirement', required, requirementFacets)).toBeGreaterThan(10);
    expect(await expectClicksToHold(engine, 'candidate', {}, candidateFacets)).toBeGreaterThan(15);
    const skilled = { skills: { anyOf: ['java'] }, seniority: ['SENIOR'] } as const;
    expect(await expectClicksToHold(engine, 'candidate', skilled, candidateFacets)).toBeGreaterThan(15);
  });

  it('leaves the other values of a chosen field to choose', async () => {
    const [country] = await facetsOf(engine, 'candidate', { country: ['DE'] }, ['COUNTRY']);
    expect(country?.buckets).toEqual([
      { value: 'US', label: 'United States of America', count: 5, selected: false, gte: null, lt: null },
      { value: 'DE', label: 'Germany', count: 3, selected: true, gte: null, lt: null },
    ]);
  });
});
