import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { createElasticsearchEngine } from '../../../src/search/elasticsearch/create-elasticsearch-engine.js';
import type { SearchEngine, StreamQuery } from '../../../src/search/engine.js';
import { everything } from '../../../src/search/filter.js';
import { loadTaxonomy } from '../../../src/skills/load-taxonomy.js';
import { buildPosting } from '../../support/build-posting.js';
import { buildWords } from '../../support/build-text-query.js';
import { createProxy, type Proxy } from '../../support/elasticsearch-proxy.js';
import { describeOnElasticsearch, newIndexPrefix } from '../../support/elasticsearch.js';
import { store } from '../contract/documents.js';

const postings = Array.from({ length: 25 }, (_, n) => buildPosting(`p${String(n)}`, { title: 'Gardener' }));
const every: StreamQuery = { of: 'posting', filter: everything };

describeOnElasticsearch('reading a stream from Elasticsearch', (node) => {
  const indexPrefix = newIndexPrefix();
  const open = `POST /${indexPrefix}-postings/_pit`;
  const search = 'POST /_search';
  const close = 'DELETE /_pit';
  let proxy: Proxy;
  let engine: SearchEngine;
  let before: number;
  beforeAll(async () => {
    proxy = await createProxy(node);
    engine = await createElasticsearchEngine({ node: proxy.url, indexPrefix, skills: loadTaxonomy() });
    await store(engine, postings);
  });
  beforeEach(() => {
    before = proxy.requests.length;
  });
  afterAll(async () => {
    await engine.close();
    await proxy.close();
  });
  const requests = () => proxy.requests.slice(before);

  it('takes a request a batch, from one point in time, which is closed at the end', async () => {
    let documents = 0;
    for await (const batch of engine.stream(every, 10)) documents += batch.length;
    expect(documents).toBe(postings.length);
    expect(requests()).toEqual([open, search, search, search, close]);
  });

  it('asks for no batch before it is wanted', async () => {
    const batches = engine.stream(every, 10)[Symbol.asyncIterator]();
    expect(requests()).toEqual([]);
    await batches.next();
    expect(requests()).toEqual([open, search]);
    await batches.return?.();
  });

  it('closes the point in time when the reader leaves', async () => {
    for await (const batch of engine.stream(every, 10)) {
      expect(batch).toHaveLength(10);
      break;
    }
    expect(requests()).toEqual([open, search, close]);
  });

  it('reads the index as it was at the beginning', async () => {
    const seen: string[] = [];
    for await (const batch of engine.stream(every, 10)) {
      if (seen.length === 0) await store(engine, [buildPosting('later')]);
      seen.push(...batch.map(({ document }) => document.id));
    }
    expect(seen.toSorted()).toEqual(postings.map(({ id }) => id).toSorted());
  });

  it('resolves conditions on the words of postings once', async () => {
    const filter = { kind: 'posting', of: { kind: 'text', text: buildWords('gardener') } } as const;
    for await (const batch of engine.stream({ of: 'requirement', filter }, 10))
      expect(batch.length).toBeLessThanOrEqual(10);
    expect(requests().filter((one) => one.endsWith('_msearch'))).toHaveLength(1);
  });
});
