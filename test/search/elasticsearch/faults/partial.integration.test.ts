import { Client } from '@elastic/elasticsearch';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { everything } from '../../../../src/search/filter.js';
import type { IndexKind } from '../../../../src/search/elasticsearch/index-names.js';
import { aliasOf } from '../../../../src/search/elasticsearch/index-names.js';
import type { SearchEngine } from '../../../../src/search/engine.js';
import { buildPosting } from '../../../support/build-posting.js';
import { buildSearch } from '../../../support/build-search.js';
import { describeOnElasticsearch, newIndexPrefix } from '../../../support/elasticsearch.js';
import { search, store } from '../../contract/documents.js';
import { addMissingShard } from './missing-shard.js';
import { openBehindProxy, type BehindProxy } from '../../../support/open-behind-proxy.js';

const posting = buildPosting('known');

async function drain(batches: AsyncIterable<unknown>): Promise<readonly unknown[]> {
  const read: unknown[] = [];
  for await (const batch of batches) read.push(batch);
  return read;
}

const reads: readonly (readonly [
  what: string,
  missing: IndexKind,
  ask: (engine: SearchEngine) => Promise<unknown>,
])[] = [
  ['a search', 'posting', (engine) => search(engine, {})],
  ['one of several searches', 'candidate', (engine) => engine.read([buildSearch(), ofCandidates])],
  ['quartiles', 'posting', (engine) => engine.read([quartiles])],
  ['a document', 'posting', (engine) => engine.read([{ kind: 'get', ids: [posting.id] }])],
  ['everything', 'posting', (engine) => drain(engine.stream({ of: 'posting', filter: everything }, 10))],
  ['all documents', 'posting', (engine) => drain(engine.scan('posting', 10))],
  ['watches', 'watch', (engine) => engine.feed.watches.list('somebody', 10, null)],
  ['the watches on a document', 'watch', (engine) => engine.feed.watches.on([posting.id])],
  [
    'what watches may find',
    'watch',
    (engine) => drain(engine.feed.watches.propose([{ kind: 'posting', document: posting, version: '0:1' }])),
  ],
];
const ofCandidates = buildSearch({ of: 'candidate' });
const quartiles = { kind: 'quartiles', filter: everything, currency: null } as const;

const failure = { code: expect.stringMatching(/^SEARCH_(TIMEOUT|UNAVAILABLE)$/) };

describeOnElasticsearch('an Elasticsearch that has a part of the index alone', (node) => {
  const indexPrefix = newIndexPrefix();
  const direct = new Client({ node });
  let opened: BehindProxy;
  beforeAll(async () => {
    // A refresh waits for the missing shard.
    opened = await openBehindProxy(node, indexPrefix, { question: 2_000 });
    await store(opened.engine, [posting]);
  });
  afterAll(async () => {
    await opened.close();
    await direct.close();
  });

  describe('because a shard is gone', () => {
    it.each(reads)('never answers with less where %s is asked for', async (_, kind, ask) => {
      const missing = await addMissingShard(direct, aliasOf(indexPrefix, kind));

      await expect(ask(opened.engine)).rejects.toMatchObject(failure);
      await missing.remove();
      await expect(ask(opened.engine)).resolves.toBeDefined();
    });
  });
});
