import { Client } from '@elastic/elasticsearch';
import { afterAll, afterEach, beforeEach, expect, it } from '@jest/globals';
import { createImporter } from '../../src/ingest/create-importer.js';
import { findFiles } from '../../src/ingest/find-files.js';
import { ingestFiles } from '../../src/ingest/ingest-files.js';
import { describeOnElasticsearch, newIndexPrefix } from '../support/elasticsearch.js';
import type { Fault } from '../support/elasticsearch-proxy.js';
import { atFirst, openBehindProxy, type BehindProxy } from '../support/open-behind-proxy.js';
import { makeFolder, removeFolders } from './make-folder.js';
import { importItem, postingText, reader } from './open-test-backend.js';

const faults: readonly (readonly [what: string, fault: Fault])[] = [
  ['were lost', { kind: 'lose' }],
  ['were cut off', { kind: 'cut' }],
  ['were put in the way of by a proxy', { kind: 'refuse', status: 502 }],
];

describeOnElasticsearch('an import whose answers', (node) => {
  const direct = new Client({ node });
  let indexPrefix: string;
  let opened: BehindProxy;
  beforeEach(async () => {
    indexPrefix = newIndexPrefix();
    opened = await openBehindProxy(node, indexPrefix);
  });
  afterEach(async () => {
    await opened.close();
    removeFolders();
  });
  afterAll(async () => {
    await direct.close();
  });

  /** What Elasticsearch itself says is there. */
  async function stored() {
    const count = async (noun: string) => {
      const index = `${indexPrefix}-${noun}`;
      await direct.indices.refresh({ index });
      return (await direct.count({ index })).count;
    };
    return { postings: await count('postings'), requirements: await count('requirements') };
  }
  const items = (count: number) =>
    Array.from({ length: count }, (_, nth) =>
      importItem(postingText(`Engineer ${String(nth)}`, 'Kafka', 'Python'), `p-${String(nth)}`),
    );
  const kinds = (results: readonly { readonly kind: string }[]) => [
    ...new Set(results.map(({ kind }) => kind)),
  ];

  it.each(faults)('%s reports what it stored, and stores it once', async (_, fault) => {
    // Requirements and postings are a request each.
    opened.proxy.disturb(atFirst(3, '_bulk', () => fault));
    const importer = createImporter(opened.engine, reader);
    const results = await importer.importPostings(items(40));

    expect(kinds(results)).toEqual(['imported']);
    expect(await stored()).toEqual({ postings: 40, requirements: 80 });
    expect(kinds(await importer.importPostings(items(40)))).toEqual(['unchanged']);
    await importer.close();
  });

  it('stay away fails as a whole, and the same again completes it', async () => {
    opened.proxy.disturb((request) => (request.includes('_bulk') ? { kind: 'lose' } : null));
    const importer = createImporter(opened.engine, reader);

    await expect(importer.importPostings(items(40))).rejects.toMatchObject({ code: 'SEARCH_UNAVAILABLE' });
    opened.proxy.calm();
    expect(await importer.importPostings(items(40))).toHaveLength(40);
    expect(await stored()).toEqual({ postings: 40, requirements: 80 });
    await importer.close();
  });

  it('were lost tells a deletion that was carried out as one', async () => {
    const importer = createImporter(opened.engine, reader);
    const [result] = await importer.importPostings(items(1));
    if (result?.kind !== 'imported') throw new Error('expected a posting');
    opened.proxy.disturb(atFirst(4, '_bulk', () => ({ kind: 'lose' })));

    expect(await importer.deletePosting(result.id)).toBe(true);
    expect(await stored()).toEqual({ postings: 0, requirements: 0 });
    await importer.close();
  });

  it('were lost again and again, so that all is asked anew, reports what it stored', async () => {
    const lines = Array.from({ length: 700 }, (_, nth) =>
      JSON.stringify({
        externalId: `p-${String(nth)}`,
        ...{ title: `Engineer ${String(nth)}`, description: postingText('Engineer', 'Kafka', 'Python') },
      }),
    );
    const folder = makeFolder({ 'postings.ndjson': lines.join('\n') });
    const retried: string[] = [];
    opened.proxy.disturb(atFirst(12, '_bulk', () => ({ kind: 'lose' })));
    const report = await ingestFiles(await findFiles([folder]), {
      ...{ engine: opened.engine, reader, source: 'file', kind: null },
      onProgress: () => undefined,
      onRejected: () => undefined,
      onRetry: ({ code }) => retried.push(code),
    });

    expect(report).toMatchObject({ imported: 700, unchanged: 0, rejected: 0 });
    expect(retried.length).toBeGreaterThan(0);
    expect(await stored()).toEqual({ postings: 700, requirements: 1400 });
  });
});
