import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createElasticsearchEngine } from '../../../src/search/elasticsearch/create-elasticsearch-engine.js';
import type { SearchEngine } from '../../../src/search/engine.js';
import { loadTaxonomy } from '../../../src/skills/load-taxonomy.js';
import { store } from '../../search/contract/documents.js';
import { buildPosting } from '../../support/build-posting.js';
import { buildRequirement } from '../../support/build-requirement.js';
import { describeOnElasticsearch, newIndexPrefix } from '../../support/elasticsearch.js';
import { codes, startTestServer, type TestServer } from '../support/start-test-server.js';

/** More than a batch. */
const postings = Array.from({ length: 450 }, (_, n) =>
  buildPosting(`p${String(n)}`, {
    title: n % 50 === 0 ? 'Gardener' : 'Engineer',
    workplace: n % 9 === 0 ? ['REMOTE'] : ['ONSITE'],
    requirements: [buildRequirement(['skill:kafka'], { text: `Kafka ${String(n)}`, minYears: n % 7 })],
  }),
);

describeOnElasticsearch('an export from Elasticsearch', (node) => {
  let engine: SearchEngine;
  let server: TestServer;
  beforeAll(async () => {
    engine = await createElasticsearchEngine({
      node,
      indexPrefix: newIndexPrefix(),
      skills: loadTaxonomy(),
    });
    await store(engine, postings);
    server = await startTestServer({}, (services) => ({ ...services, engine }));
  });
  afterAll(async () => {
    await server.close();
    await engine.close();
  });

  it.each([
    ['postings', 'PostingFilter', { workplace: ['REMOTE'] }, ''],
    ['postings', 'PostingFilter', { requirements: [{ minYears: { gte: 6 } }] }, 'engineer kafka'],
    ['requirements', 'RequirementFilter', { posting: { text: 'gardener' } }, 'kafka'],
  ])('of %s by %s %j and "%s" has what the search finds', async (noun, type, filter, query) => {
    const source = `query ($filter: ${type}, $query: String) {
      found: ${noun}(first: 100, filter: $filter, query: $query) { nodes { id } pageInfo { hasNextPage } }
    }`;
    const { body } = await server.ask(source, { filter, query });
    const { found } = body?.data as {
      found: { nodes: readonly { id: string }[]; pageInfo: { hasNextPage: boolean } };
    };
    expect(found.pageInfo.hasNextPage).toBe(false);
    expect(found.nodes.length).toBeGreaterThan(0);
    const search = new URLSearchParams({ filter: JSON.stringify(filter), query });
    const exported = await fetch(`${server.url}/export/${noun}.ndjson?${String(search)}`);
    const lines = (await exported.text()).trimEnd().split('\n');
    const ids = lines.map((line) => (JSON.parse(line) as { id: string }).id);
    expect(ids.toSorted()).toEqual(found.nodes.map(({ id }) => id).toSorted());
  });

  it('of everything goes over several batches', async () => {
    const { text } = await server.send('/export/postings.csv');
    expect(text.trimEnd().split('\r\n')).toHaveLength(postings.length + 1);
  });

  it('answers what is unknown with the code of the search', async () => {
    const answer = await server.send('/export/postings.csv?filter={skills:{anyOf:["kafkaa"]}}');
    expect([answer.status, codes(answer)]).toEqual([400, ['UNKNOWN_SKILL']]);
  });
});
