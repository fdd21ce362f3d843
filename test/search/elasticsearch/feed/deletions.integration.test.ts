import { Client } from '@elastic/elasticsearch';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { PostingId } from '../../../../src/domain/document.js';
import { createElasticsearchEngine } from '../../../../src/search/elasticsearch/create-elasticsearch-engine.js';
import type { SearchEngine } from '../../../../src/search/engine.js';
import type { StoredPosting } from '../../../../src/search/result.js';
import { loadTaxonomy } from '../../../../src/skills/load-taxonomy.js';
import { buildPosting } from '../../../support/build-posting.js';
import { buildFinding } from '../../../support/build-watch.js';
import { describeOnElasticsearch, newIndexPrefix } from '../../../support/elasticsearch.js';
import { put, read } from '../../contract/documents.js';

const minute = 60_000;

describeOnElasticsearch('deletions and their findings on Elasticsearch', (node) => {
  const indexPrefix = newIndexPrefix();
  const index = `${indexPrefix}-deletions`;
  const client = new Client({ node });
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = await createElasticsearchEngine({ node, indexPrefix, skills: loadTaxonomy() });
  });
  afterAll(async () => {
    await engine.close();
    await client.close();
  });

  const watch = 'watch:w';
  const sweep = () => engine.feed.findings.removeDeleted();

  async function storeFound(name: string): Promise<StoredPosting> {
    const posting = buildPosting(name);
    await engine.write([put(posting)]);
    await engine.feed.findings.append([buildFinding(watch, posting.id)]);
    const stored = await read(engine, posting.id);
    if (stored?.kind !== 'posting') throw new Error('stored above');
    return stored;
  }
  async function isTold(document: PostingId): Promise<boolean> {
    const page = await engine.feed.findings.page(watch, null, 'forward', 1_000);
    return page !== 'resync' && page.findings.some((finding) => finding.document === document);
  }
  /** What a process does that is killed right before the deletion, and how old that is by now. */
  async function record({ document: { id }, version }: StoredPosting, age: number, sweptAt: number | null) {
    const document = { document: id, version, deletedAt: Date.now() - age, sweptAt };
    await client.index({ index, id, document, refresh: true });
  }
  const isRecorded = (id: PostingId) => client.exists({ index, id });

  it('take findings that are appended late a minute after, and are forgotten then', async () => {
    const stored = await storeFound('late');
    await engine.write([{ kind: 'delete', stored }]);
    await sweep();
    expect([await isTold(stored.document.id), await isRecorded(stored.document.id)]).toEqual([false, true]);
    await engine.feed.findings.append([buildFinding(watch, stored.document.id)]);
    await sweep();
    expect([await isTold(stored.document.id), await isRecorded(stored.document.id)]).toEqual([true, true]);
    await record(stored, minute, Date.now() - minute);
    await sweep();
    expect([await isTold(stored.document.id), await isRecorded(stored.document.id)]).toEqual([false, false]);
  });

  it('that may be under way leave the findings, for an hour', async () => {
    const stored = await storeFound('under-way');
    await record(stored, 59 * minute, null);
    await sweep();
    expect([await isTold(stored.document.id), await isRecorded(stored.document.id)]).toEqual([true, true]);
    await record(stored, 61 * minute, null);
    await sweep();
    expect([await isTold(stored.document.id), await isRecorded(stored.document.id)]).toEqual([true, false]);
  });

  it('of a document that was written since leave its findings', async () => {
    const stored = await storeFound('rewritten');
    await record(stored, 0, null);
    const posting = buildPosting('rewritten', { title: 'New' });
    await engine.write([{ kind: 'put', document: { kind: 'posting', posting }, replaces: stored }]);
    await sweep();
    expect([await isTold(posting.id), await isRecorded(posting.id)]).toEqual([true, false]);
  });
});
