import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createElasticsearchEngine } from '../../../src/search/elasticsearch/create-elasticsearch-engine.js';
import { createEmbeddedEngine } from '../../../src/search/embedded/create-embedded-engine.js';
import type { SearchEngine } from '../../../src/search/engine.js';
import type { KeywordField } from '../../../src/search/filter.js';
import type { StatisticsQuery, StatisticsResult } from '../../../src/search/statistics.js';
import { loadTaxonomy } from '../../../src/skills/load-taxonomy.js';
import { buildPosting } from '../../support/build-posting.js';
import { buildTermsFacet } from '../../support/build-terms-facet.js';
import { buildRequirement } from '../../support/build-requirement.js';
import { buildSearch } from '../../support/build-search.js';
import { createProxy } from '../../support/elasticsearch-proxy.js';
import { describeOnElasticsearch, newIndexPrefix } from '../../support/elasticsearch.js';
import { store } from '../contract/documents.js';

const taxonomy = loadTaxonomy();
const some = <const T>(...values: readonly T[]) => fc.subarray([...values]);
const maybe = <const T>(...values: readonly T[]) => fc.constantFrom(null, ...values);

const posting = fc.record({
  company: maybe('Acme', 'Brook', 'Crane'),
  country: some('DE', 'US', 'FR'),
  workplace: some('REMOTE', 'HYBRID', 'ONSITE'),
  seniority: some('JUNIOR', 'SENIOR'),
  employmentType: maybe('FULL_TIME', 'CONTRACT'),
  minYearsExperience: maybe(0, 1.5, 3, 8),
  salary: maybe(
    ...[50_000, 61_500, 90_000].flatMap((min) =>
      (['USD', 'EUR', 'GBP'] as const).map(
        (currency) => ({ min, max: min + 7_777, currency, period: 'YEAR' }) as const,
      ),
    ),
  ),
  postedAt: maybe(
    ...['2025-11', '2025-12', '2026-01', '2026-02'].map((month) => `${month}-15T00:00:00.000Z`),
  ),
  skills: some('skill:python', 'skill:java', 'skill:go', 'skill:kafka'),
});
const postings = fc.sample(posting, { numRuns: 300, seed: 1 }).map(({ skills, country, ...values }, nth) =>
  buildPosting(`p${nth}`, {
    ...values,
    locations: country.map((code) => ({ name: code, city: null, region: null, country: code })),
    requirements: skills.map((skill) => buildRequirement([skill])),
  }),
);

const fields: readonly KeywordField[] = [
  ...(['skills', 'company', 'country', 'workplace'] as const),
  ...(['seniority', 'employmentType', 'postedMonth'] as const),
];
const queries = fc.sample(
  fc.uniqueArray(
    fc.record({
      field: fc.constantFrom(...fields),
      size: fc.integer({ min: 1, max: 4 }),
      keep: fc.constantFrom('frequent' as const, 'last' as const),
    }),
    { minLength: 1, maxLength: 3, selector: ({ field }) => field },
  ),
  { numRuns: 300, seed: 2 },
);

describeOnElasticsearch('statistics', (node) => {
  const engines: SearchEngine[] = [];
  beforeAll(async () => {
    engines.push(
      await createElasticsearchEngine({ node, indexPrefix: newIndexPrefix(), skills: taxonomy }),
      await createEmbeddedEngine({ path: ':memory:', skills: taxonomy }),
    );
    for (const engine of engines) await store(engine, postings);
  }, 60_000);
  afterAll(async () => {
    for (const engine of engines) await engine.close();
  });

  it('are the same on both engines, whatever is grouped, kept and filtered', async () => {
    const searches = queries.map((groups, nth) => {
      const statistics: readonly StatisticsQuery[] = [{ groups, salaries: true, years: true }];
      const skill = ['skill:python', 'skill:go', 'skill:java'][nth % 3] ?? '';
      const filter = { kind: 'terms', field: 'skills', values: [skill] } as const;
      return buildSearch({ page: null, statistics, ...(nth % 2 === 0 && { filter }) });
    });
    const [found = [], expected = []] = await Promise.all(
      engines.map(async (engine) =>
        (await engine.read(searches)).flatMap((result) => result.statistics.map(inOrder)),
      ),
    );
    expect(found).toHaveLength(queries.length);
    expect(found).toEqual(expected);
  });

  it('go with page, total and eight facets in one request', async () => {
    const proxy = await createProxy(node);
    const indexPrefix = newIndexPrefix();
    const engine = await createElasticsearchEngine({ node: proxy.url, indexPrefix, skills: taxonomy });
    const facets = [...fields, 'status' as const].map((field) => buildTermsFacet({ field, size: 20 }));
    expect(facets).toHaveLength(8);
    const choices = [
      { facet: 'company', filter: { kind: 'terms', field: 'company', values: ['Acme'] } },
    ] as const;
    const groups = [{ field: 'skills', size: 20, keep: 'frequent' }] as const;
    const statistics = [{ groups, salaries: true, years: true }];
    const before = proxy.requests.length;
    await engine.read([buildSearch({ total: true, facets, choices, statistics })]);
    expect(proxy.requests.slice(before)).toEqual([`POST /${indexPrefix}-postings/_search`]);
    await engine.close();
    await proxy.close();
  });
});

const inOrder = ({ rows, currency }: StatisticsResult) => ({
  currency,
  rows: rows.toSorted((a, b) => (a.values.join('\0') < b.values.join('\0') ? -1 : 1)),
});
