import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SkillId } from '../../src/domain/skill.js';
import { buildFacets } from '../../src/query/build-facets.js';
import type { FacetNames } from '../../src/query/facet-input.js';
import type { FilterInputs } from '../../src/query/filter-input.js';
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
  const facets = buildFacets(kind, { fields, size: 200 }, search.filter, taxonomy);
  const wants = { hits: false, resumable: false, total: true, facets, statistics: [] };
  const [result] = await engine.read([buildSearchQuery(search, wants)]);
  return readFacets(kind, { fields }, search.filter, result.facets, taxonomy);
}

const cities = [
  { name: 'Berlin', city: 'Berlin', region: 'Berlin', country: 'DE' },
  { name: 'Austin, TX', city: 'Austin', region: 'Texas', country: 'US' },
  { name: 'United States', city: null, region: null, country: 'US' },
] as const;

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

  it('leaves the other values of a chosen field to choose', async () => {
    const [country] = await facetsOf(engine, 'candidate', { country: ['DE'] }, ['COUNTRY']);
    expect(country?.buckets).toEqual([
      {
        value: 'US',
        label: 'United States of America',
        count: 5,
        selected: false,
        gte: null,
        lt: null,
        currency: null,
      },
      { value: 'DE', label: 'Germany', count: 3, selected: true, gte: null, lt: null, currency: null },
    ]);
  });
});
