import { Client } from '@elastic/elasticsearch';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createElasticsearchEngine } from '../../../../src/search/elasticsearch/create-elasticsearch-engine.js';
import { migrateElasticsearch } from '../../../../src/search/elasticsearch/migrate-elasticsearch.js';
import type { SearchEngine } from '../../../../src/search/engine.js';
import type { Places } from '../../../../src/search/places.js';
import { loadTaxonomy } from '../../../../src/skills/load-taxonomy.js';
import { buildPosting } from '../../../support/build-posting.js';
import { buildFinding } from '../../../support/build-watch.js';
import { createProxy, type Proxy } from '../../../support/elasticsearch-proxy.js';
import { describeOnElasticsearch, newIndexPrefix } from '../../../support/elasticsearch.js';
import { put, read } from '../../contract/documents.js';
import { giveShards } from './give-shards.js';

const skills = loadTaxonomy();

describeOnElasticsearch('the tail of Elasticsearch', (node) => {
  const indexPrefix = newIndexPrefix();
  const client = new Client({ node });
  let proxy: Proxy;
  let engine: SearchEngine;
  beforeAll(async () => {
    proxy = await createProxy(node);
    await giveShards(node, indexPrefix, 2);
    engine = await createElasticsearchEngine({ node: proxy.url, indexPrefix, skills });
  });
  afterAll(async () => {
    await engine.close();
    await proxy.close();
    await client.close();
  });

  /** Writes each posting twice, batch after batch. */
  async function writeTwice(names: readonly string[]): Promise<void> {
    for (const title of ['Old', 'New']) {
      const operations = names.map(async (name) => {
        const posting = buildPosting(name, { title });
        return { ...put(posting), replaces: await read(engine, posting.id) };
      });
      const outcomes = await engine.write(await Promise.all(operations));
      expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['done']));
    }
  }

  it('tells the newest state of everything that 8 bulk writers write to 2 shards, once', async () => {
    const batches = Array.from({ length: 8 }, (_, writer) =>
      Array.from({ length: 5 }, (_, batch) =>
        Array.from({ length: 25 }, (_, n) => `${String(writer)}-${String(batch)}-${String(n)}`),
      ),
    );
    const state = { writing: true };
    const writing = Promise.all(
      batches.map(async (own) => {
        for (const names of own) await writeTwice(names);
      }),
    ).finally(() => {
      state.writing = false;
    });
    const titles = new Map<string, string[]>();
    const versions = new Set<string>();
    let told = 0;
    let places: Places = {};
    for (;;) {
      const { writing: more } = state;
      const batch = await engine.feed.changes.after(places, 40);
      for (const { stored, at } of batch.changes) {
        if (stored.kind !== 'posting') continue;
        const id = stored.document.source.externalId;
        titles.set(id, [...(titles.get(id) ?? []), stored.document.title]);
        versions.add(`${at.order} ${String(at.number)}`);
        told += 1;
      }
      places = batch.places;
      if (!more && batch.changes.length === 0) break;
    }
    await writing;

    expect([...titles.keys()].toSorted()).toEqual(batches.flat(2).toSorted());
    // A reader who is fast sees a document's old state before the new one, never after it, and neither twice.
    expect(new Set([...titles.values()].map((seen) => seen.join()))).toEqual(
      new Set([...titles.values()].map((seen) => (seen.length === 1 ? 'New' : 'Old,New'))),
    );
    expect(versions.size).toBe(told);
    expect(Object.keys(places)).toHaveLength(4);
  }, 120_000);

  it('costs one request where nothing changed, for all indices together', async () => {
    const { changes, findings } = engine.feed;
    const places = (await changes.after(await changes.end(), 10)).places;
    const logged = await findings.after(await findings.end(), 10);
    if (logged === 'resync') throw new Error('Expected places, got resync.');
    const before = proxy.requests.length;
    await changes.after(places, 10);
    await findings.after(logged.places, 10);
    await findings.removeDeleted();

    expect(proxy.requests.slice(before)).toEqual([
      `GET /${indexPrefix}-postings%2C${indexPrefix}-candidates/_stats/warmer`,
      `GET /${indexPrefix}-findings/_stats/warmer`,
      `POST /${indexPrefix}-deletions/_search`,
    ]);
  });

  it('has other orders after an index was replaced by a copy, and the log asks for a new start', async () => {
    const { findings, watches } = engine.feed;
    const [watch, document] = ['watch:copied', buildPosting('copied').id] as const;
    await findings.append([buildFinding(watch, document)]);
    const before = await findings.page(watch, null, 'forward', 10);
    if (before === 'resync') throw new Error('Expected a page, got resync.');
    const places = await findings.end();
    expect(await watches.isEmpty()).toBe(true);
    const alias = `${indexPrefix}-findings`;
    const [index] = Object.keys(await client.indices.getAlias({ index: alias }));
    if (index === undefined) throw new Error('an index');
    const copy = `${alias}-000000000000000`;
    await client.indices.create({ index: copy, mappings: { _routing: { required: true }, dynamic: false } });
    await client.reindex({ source: { index }, dest: { index: copy }, refresh: true });
    await client.indices.updateAliases({
      actions: [{ remove_index: { index } }, { add: { index: copy, alias } }],
    });
    await migrateElasticsearch({ node, indexPrefix, skills });

    expect(await findings.page(watch, before.end, 'forward', 10)).toBe('resync');
    expect(await findings.after(places, 10)).toBe('resync');
    const after = await findings.page(watch, null, 'forward', 10);
    if (after === 'resync') throw new Error('Expected a page, got resync.');
    expect(after.findings.map((finding) => finding.document)).toEqual([document]);
    expect(after.end.order).not.toBe(before.end.order);
  });
});
