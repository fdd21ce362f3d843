import { Client } from '@elastic/elasticsearch';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createElasticsearchEngine } from '../../../src/search/elasticsearch/create-elasticsearch-engine.js';
import type { SearchEngine } from '../../../src/search/engine.js';
import { loadTaxonomy } from '../../../src/skills/load-taxonomy.js';
import { buildCandidate } from '../../support/build-candidate.js';
import { buildPosting } from '../../support/build-posting.js';
import { buildRequirement } from '../../support/build-requirement.js';
import { buildSearch } from '../../support/build-search.js';
import { buildWords } from '../../support/build-text-query.js';
import { createProxy, type Proxy } from '../../support/elasticsearch-proxy.js';
import { describeOnElasticsearch, newIndexPrefix } from '../../support/elasticsearch.js';
import { search, store } from '../contract/documents.js';

const skills = loadTaxonomy();
const postings = [1, 2, 3].map((n) =>
  buildPosting(`p${n}`, {
    title: 'Ledger engineer',
    requirements: [buildRequirement(['skill:kafka'], { text: `Kafka ${n}` })],
  }),
);
const candidate = buildCandidate('c');
const ranked = {
  text: buildWords('ledger'),
  sort: { by: 'relevance', direction: 'desc' },
  page: { size: 2, direction: 'forward', from: null, resumable: true },
} as const;

describeOnElasticsearch('the requests to Elasticsearch', (node) => {
  const indexPrefix = newIndexPrefix();
  const client = new Client({ node });
  let proxy: Proxy;
  let engine: SearchEngine;
  beforeAll(async () => {
    proxy = await createProxy(node);
    engine = await createElasticsearchEngine({ node: proxy.url, indexPrefix, skills });
    await store(engine, [...postings, candidate]);
  });
  afterAll(async () => {
    await engine.close();
    await proxy.close();
    await client.close();
  });

  async function requestsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
    const before = proxy.requests.length;
    await work();
    return proxy.requests.slice(before);
  }

  it('of a search are one', async () => {
    expect(await requestsOf(() => search(engine, { facets: [] }))).toEqual([
      `POST /${indexPrefix}-postings/_search`,
    ]);
  });

  it('of documents by id are one, whatever their kinds', async () => {
    const ids = [...postings.map(({ id }) => id), candidate.id];

    expect(
      await requestsOf(() =>
        engine.read([
          { kind: 'get', ids },
          { kind: 'get', ids: [candidate.id] },
        ]),
      ),
    ).toEqual(['POST /_mget']);
  });

  it('of searches and documents together are one', async () => {
    const queries = [
      buildSearch(),
      buildSearch({ of: 'candidate' }),
      { kind: 'get', ids: [candidate.id] },
    ] as const;

    expect(await requestsOf(() => engine.read(queries))).toEqual(['POST /_msearch']);
  });

  it('of a search by relevance that can be gone on with open a snapshot first, and need no other after it', async () => {
    const first = await requestsOf(() => search(engine, ranked));
    const { hits } = await search(engine, ranked);
    const from = hits.at(-1)?.position ?? null;
    const second = await requestsOf(() => search(engine, { ...ranked, page: { ...ranked.page, from } }));

    expect(first).toEqual([`POST /${indexPrefix}-postings/_pit`, 'POST /_search']);
    expect(second).toEqual(['POST /_search']);
  });

  it('free the snapshot of a search that has one page', async () => {
    const own = await createElasticsearchEngine({ node: proxy.url, indexPrefix, skills });
    const requests = await requestsOf(async () => {
      const { hits } = await search(own, { ...ranked, page: { ...ranked.page, size: 50 } });
      await own.close();

      expect(hits.map((hit) => hit.position.snapshot)).toEqual([null, null, null]);
    });

    expect(requests).toContain('DELETE /_pit');
  });

  it('of a write are two, however many documents', async () => {
    const added = [1, 2, 3].map((n) =>
      buildPosting(`w${n}`, { requirements: [buildRequirement(['skill:go'])] }),
    );

    expect(await requestsOf(() => store(engine, added))).toEqual([
      'POST /_bulk',
      'POST /_bulk',
      expect.stringMatching(/\/_refresh$/),
    ]);
  });

  it('find a snapshot that has expired gone', async () => {
    const { hits } = await search(engine, ranked);
    const from = hits.at(-1)?.position ?? { values: [], snapshot: null };
    await client.closePointInTime({ id: from.snapshot ?? '' });

    await expect(search(engine, { ...ranked, page: { ...ranked.page, from } })).rejects.toMatchObject({
      code: 'CURSOR_EXPIRED',
    });
  });

  it.each(['garbage', 'Z2FyYmFnZQ==', '💥', ''])('refuse %j as a snapshot', async (snapshot) => {
    const { hits } = await search(engine, ranked);
    const from = { values: hits.at(-1)?.position.values ?? [], snapshot };

    await expect(search(engine, { ...ranked, page: { ...ranked.page, from } })).rejects.toMatchObject({
      code: 'CURSOR_INVALID',
    });
  });

  it('refuse a snapshot of indices that are not their own', async () => {
    const other = await createElasticsearchEngine({ node, indexPrefix: newIndexPrefix(), skills });
    await store(other, postings);
    const snapshot = (await search(other, ranked)).hits[0]?.position.snapshot ?? null;
    const values = (await search(engine, ranked)).hits[0]?.position.values ?? [];
    await other.close();

    await expect(
      search(engine, { ...ranked, page: { ...ranked.page, from: { values, snapshot } } }),
    ).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
  });

  it.each([[[]], [['x', 'y']], [[1]], [[1, 2, 3, 4]]])('refuse %j as a position', async (values) => {
    const page = { ...ranked.page, from: { values, snapshot: null } };
    const sort = { by: 'postedAt', direction: 'asc' } as const;

    await expect(search(engine, { sort, page })).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
  });
});
