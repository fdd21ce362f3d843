import { beforeAll, describe, expect, it } from '@jest/globals';
import { everything } from '../../../../src/search/filter.js';
import type { SearchEngine } from '../../../../src/search/engine.js';
import { createElasticsearchEngine } from '../../../../src/search/elasticsearch/create-elasticsearch-engine.js';
import { buildCandidate } from '../../../support/build-candidate.js';
import { buildPosting } from '../../../support/build-posting.js';
import { buildSearch } from '../../../support/build-search.js';
import { buildWords } from '../../../support/build-text-query.js';
import { createProxy, type Fault } from '../../../support/elasticsearch-proxy.js';
import { describeOnElasticsearch, newIndexPrefix } from '../../../support/elasticsearch.js';
import { put, search, store } from '../../contract/documents.js';
import { hasty, openBehindProxy, skills } from '../../../support/open-behind-proxy.js';

const posting = buildPosting('known', { title: 'Ledger engineer' });
const ranked = {
  text: buildWords('ledger'),
  sort: { by: 'relevance', direction: 'desc' },
  page: { size: 2, direction: 'forward', from: null, resumable: true },
} as const;

async function drain(batches: AsyncIterable<unknown>): Promise<unknown> {
  let last: unknown = null;
  for await (const batch of batches) last = batch;
  return last;
}

/** Everything that is asked of an engine, one of each kind of request. */
const operations: readonly (readonly [what: string, ask: (engine: SearchEngine) => Promise<unknown>])[] = [
  ['its health', (engine) => engine.health()],
  ['a search', (engine) => search(engine, {})],
  ['a search by relevance', (engine) => search(engine, ranked)],
  ['documents', (engine) => engine.read([{ kind: 'get', ids: [posting.id] }])],
  ['several searches', (engine) => engine.read([buildSearch(), buildSearch({ of: 'candidate' })])],
  ['everything', (engine) => drain(engine.stream({ of: 'posting', filter: everything }, 10))],
  ['all documents', (engine) => drain(engine.scan('posting', 10))],
  ['a write', (engine) => engine.write([put(buildCandidate('new'))])],
  ['a refresh', (engine) => engine.refresh()],
  ['a watch', (engine) => engine.feed.watches.get(['watch:none'])],
  ['watches', (engine) => engine.feed.watches.list('somebody', 10, null)],
  ['what watches may find', (engine) => drain(engine.feed.watches.propose([stored]))],
  ['the end of the findings', (engine) => engine.feed.findings.end()],
  ['changes', (engine) => engine.feed.changes.after({}, 10)],
  ['the state of the matcher', (engine) => engine.feed.matcher.read()],
];
const stored = { kind: 'posting', document: posting, version: '0:1' } as const;

const faults: readonly (readonly [what: string, fault: Fault, code: string])[] = [
  ['does not answer', { kind: 'hang' }, 'SEARCH_TIMEOUT'],
  ['stops in the middle of its answers', { kind: 'stall' }, 'SEARCH_TIMEOUT'],
  ['breaks connections', { kind: 'reset' }, 'SEARCH_UNAVAILABLE'],
  ['loses its answers', { kind: 'lose' }, 'SEARCH_UNAVAILABLE'],
  ['cuts its answers off', { kind: 'cut' }, 'SEARCH_UNAVAILABLE'],
  ['has too much to do', { kind: 'refuse', status: 429 }, 'SEARCH_UNAVAILABLE'],
  ['is behind a proxy that does not reach it', { kind: 'refuse', status: 502 }, 'SEARCH_UNAVAILABLE'],
  ['can not serve', { kind: 'refuse', status: 503 }, 'SEARCH_UNAVAILABLE'],
  ['is behind a proxy that waits in vain', { kind: 'refuse', status: 504 }, 'SEARCH_UNAVAILABLE'],
  ['lets nobody in', { kind: 'refuse', status: 401 }, 'SEARCH_UNAVAILABLE'],
  ['is another kind of server', { kind: 'refuse', status: 200 }, 'SEARCH_UNAVAILABLE'],
];

describeOnElasticsearch('an Elasticsearch in trouble', (node) => {
  const indexPrefix = newIndexPrefix();
  beforeAll(async () => {
    const { engine, close } = await openBehindProxy(node, indexPrefix);
    await store(engine, [posting]);
    await close();
  });

  describe.each(faults)('that %s', (_, fault, code) => {
    const short = code === 'SEARCH_TIMEOUT' ? hasty : {};

    it.each(operations)('fails in time when asked for %s', async (_what, ask) => {
      const { engine, proxy, close } = await openBehindProxy(node, indexPrefix, short);
      proxy.disturb(() => fault);

      await expect(ask(engine)).rejects.toMatchObject({ code });
      await close();
    });
  });

  it('that refuses connections is unavailable', async () => {
    const { engine, proxy, close } = await openBehindProxy(node, indexPrefix);
    await proxy.close();

    await expect(search(engine, {})).rejects.toMatchObject({ code: 'SEARCH_UNAVAILABLE' });
    await close();
  });

  it('that is not there at the start is unavailable', async () => {
    const proxy = await createProxy(node);
    await proxy.close();

    await expect(
      createElasticsearchEngine({ node: proxy.url, indexPrefix: newIndexPrefix(), skills }),
    ).rejects.toMatchObject({ code: 'SEARCH_UNAVAILABLE' });
  });
});
