import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildFacets } from '../../src/query/build-facets.js';
import type { Facet } from '../../src/query/facet-input.js';
import { createElasticsearchEngine } from '../../src/search/elasticsearch/create-elasticsearch-engine.js';
import { createEmbeddedEngine } from '../../src/search/embedded/create-embedded-engine.js';
import type { SearchEngine } from '../../src/search/engine.js';
import type { SearchQuery } from '../../src/search/query.js';
import { buildSearch } from '../support/build-search.js';
import { createProxy, type Proxy } from '../support/elasticsearch-proxy.js';
import { describeOnElasticsearch, newIndexPrefix } from '../support/elasticsearch.js';
import { countFacets, recogniser, taxonomy } from './count-facets.js';
import { describeAccess } from './describe-access.js';
import { describeChosenValues } from './describe-chosen-values.js';
import { describeRequirementFacets, expectClicksToHold, storeCases } from './describe-facet-clicks.js';
import { describeSearchedFacets } from './describe-searched-facets.js';
import { arbitraryFacetCase } from './facet-cases.js';

const cases = fc.array(arbitraryFacetCase(recogniser), { minLength: 30, maxLength: 30 });
const runs = 10;

describeOnElasticsearch('facets on Elasticsearch', (node) => {
  const indexPrefix = newIndexPrefix();
  let proxy: Proxy;
  let engine: SearchEngine;
  beforeAll(async () => {
    proxy = await createProxy(node);
    engine = await createElasticsearchEngine({ node: proxy.url, indexPrefix, skills: taxonomy });
  });
  afterAll(async () => {
    await engine.close();
    await proxy.close();
  });

  it('count what clicking finds, and what the embedded engine counts, whatever else is chosen', async () => {
    let seen = 0;
    const embedded = await createEmbeddedEngine({ path: ':memory:', skills: taxonomy });
    const property = fc.asyncProperty(cases, async (drawn) => {
      const searches = await storeCases(engine, drawn);
      await storeCases(embedded, drawn);
      const counted = await countFacets(engine, searches);
      expect(counted.map(withRoundMeans)).toEqual(
        (await countFacets(embedded, searches)).map(withRoundMeans),
      );
      seen += await expectClicksToHold(engine, searches, counted);
    });
    try {
      await fc.assert(property, { numRuns: runs, endOnFailure: true });
    } finally {
      await embedded.close();
    }
    expect(seen).toBeGreaterThan(runs * 100);
  }, 300_000);

  it.each([null, 'py'])(
    'are one request together with the page and the total, searched or not: %j',
    async (search) => {
      const facets = buildFacets(
        'posting',
        {
          fields: [
            ...(['SKILL', 'REQUIRED_SKILL', 'SKILL_CATEGORY', 'COUNTRY'] as const),
            ...(['WORKPLACE', 'SALARY', 'MIN_YEARS_EXPERIENCE', 'POSTED_MONTH'] as const),
          ],
          search,
        },
        { filter: { kind: 'all', of: [] }, choices: [] },
        taxonomy,
      );
      const choices: SearchQuery['choices'] = [
        { facet: 'WORKPLACE', filter: { kind: 'terms', field: 'workplace', values: ['REMOTE'] } },
        { facet: 'SALARY', filter: { kind: 'range', field: 'salaryMax', gte: 50_000 } },
      ];
      const before = proxy.requests.length;
      const [found] = await engine.read([buildSearch({ total: true, facets, choices })]);
      expect(proxy.requests.slice(before)).toEqual([`POST /${indexPrefix}-postings/_search`]);
      expect(found.facets).toHaveLength(8);
    },
  );

  describeRequirementFacets(() => engine);
  describeChosenValues(() => engine);
  describeSearchedFacets(() => engine);
  describeAccess(() => engine);
});

/** Engines add up numbers in different orders. */
const withRoundMeans = (facets: readonly Facet[]): readonly Facet[] =>
  facets.map((facet) =>
    facet.stats === null
      ? facet
      : { ...facet, stats: { ...facet.stats, avg: Number(facet.stats.avg.toPrecision(9)) } },
  );
