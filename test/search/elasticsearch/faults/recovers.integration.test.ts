import { Client } from '@elastic/elasticsearch';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { buildCandidate } from '../../../support/build-candidate.js';
import { buildPosting } from '../../../support/build-posting.js';
import { buildSearch } from '../../../support/build-search.js';
import { buildStoredWatch, buildWatch } from '../../../support/build-watch.js';
import type { Fault } from '../../../support/elasticsearch-proxy.js';
import { describeOnElasticsearch, newIndexPrefix } from '../../../support/elasticsearch.js';
import { put, read, search, store } from '../../contract/documents.js';
import { addMissingShard } from './missing-shard.js';
import {
  atFirst,
  atNth,
  hasty,
  openBehindProxy,
  type BehindProxy,
} from '../../../support/open-behind-proxy.js';

const posting = buildPosting('known');
const refusal = (status: number): Fault => ({ kind: 'refuse', status });

describeOnElasticsearch('an Elasticsearch that is in trouble for a moment', (node) => {
  const indexPrefix = newIndexPrefix();
  const direct = new Client({ node });
  let opened: BehindProxy;
  beforeAll(async () => {
    const { engine, close } = await openBehindProxy(node, indexPrefix);
    await store(engine, [posting]);
    await close();
  });
  beforeEach(async () => {
    opened = await openBehindProxy(node, indexPrefix);
  });
  afterEach(async () => {
    await opened.close();
  });
  afterAll(async () => {
    await direct.close();
  });

  /** The requests of a kind so far. */
  const count = (part: string) => opened.proxy.requests.filter((name) => name.includes(part)).length;

  it.each<readonly [string, Fault]>([
    ['429', refusal(429)],
    ['502', refusal(502)],
    ['503', refusal(503)],
    ['504', refusal(504)],
    ['a broken connection', { kind: 'reset' }],
    ['a lost answer', { kind: 'lose' }],
    ['half of an answer', { kind: 'cut' }],
  ])('is asked again after %s', async (_, fault) => {
    opened.proxy.disturb(atFirst(3, '_search', () => fault));

    expect((await search(opened.engine, {})).hits).toHaveLength(1);
    expect(count('_search')).toBe(4);
  });

  it('is asked again where one of several searches was refused in passing', async () => {
    const missing = await addMissingShard(direct, `${indexPrefix}-postings`);
    opened.proxy.disturb(atNth(2, '_msearch', () => ({ kind: 'wait', for: missing.remove() })));
    const [first, second] = await opened.engine.read([buildSearch(), buildSearch()]);

    expect([first.hits, second.hits].map(({ length }) => length)).toEqual([1, 1]);
    expect(count('_msearch')).toBe(2);
  });

  it('is not asked again where it says that it will take longer than there is time', async () => {
    const { engine, proxy, close } = await openBehindProxy(node, indexPrefix);
    proxy.disturb(() => ({ kind: 'refuse', status: 429, headers: { 'retry-after': '3600' } }));

    await expect(search(engine, {})).rejects.toMatchObject({ code: 'SEARCH_UNAVAILABLE' });
    expect(proxy.requests.filter((name) => name.includes('_search'))).toHaveLength(1);
    await close();
  });

  it('is waited for where it is slow, and asked once', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    opened.proxy.disturb(() => ({ kind: 'wait', for: held }));
    const asked = search(opened.engine, {});
    release();

    expect((await asked).hits).toHaveLength(1);
    expect(count('_search')).toBe(1);
  });

  it('is not asked again for what took too long', async () => {
    const { engine, proxy, close } = await openBehindProxy(node, indexPrefix, hasty);
    proxy.disturb(() => ({ kind: 'hang' }));

    await expect(search(engine, {})).rejects.toMatchObject({ code: 'SEARCH_TIMEOUT' });
    expect(proxy.requests.filter((name) => name.includes('_search'))).toHaveLength(1);
    await close();
  });

  it('takes a write whose answers were lost once', async () => {
    opened.proxy.disturb(atFirst(2, '_bulk', () => ({ kind: 'lose' })));
    const written = buildPosting('lost-answer');
    const [outcome] = await opened.engine.write([put(written)]);

    // Whoever wrote it can't tell: it is there, or somebody else wrote it meanwhile.
    expect(outcome).toEqual({ kind: 'conflict' });
    expect((await read(opened.engine, written.id))?.document).toEqual(written);
  });

  it('knows of a watch that it deleted that it was there, although the answer was lost', async () => {
    const { watches } = opened.engine.feed;
    const { watch } = buildStoredWatch(buildWatch('lost-deletion'));
    await watches.create(buildStoredWatch(watch), null);
    opened.proxy.disturb(atFirst(1, '_bulk', () => ({ kind: 'lose' })));

    expect(await watches.delete(watch.id)).toBe(true);
    expect(count('_bulk')).toBe(3);
    expect(await watches.get([watch.id])).toEqual([null]);
    expect(await watches.delete(watch.id)).toBe(false);
  });

  it('takes the rest of a write that it put off in part', async () => {
    const index = `${indexPrefix}-candidates`;
    const block = (on: boolean | null) =>
      direct.indices.putSettings({ index, settings: { 'index.blocks.read_only_allow_delete': on } });
    await block(true);
    // What is sent once more is sent when there is room again.
    opened.proxy.disturb(atNth(2, '_bulk', () => ({ kind: 'wait', for: block(null) })));
    const documents = [buildCandidate('put-off'), buildPosting('taken')];

    expect(await opened.engine.write(documents.map(put))).toEqual([{ kind: 'done' }, { kind: 'done' }]);
    expect(count('_bulk')).toBe(2);
  });
});
