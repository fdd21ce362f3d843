/**
 * How fast postings come in: `ingestFiles` on markdown files (reading, extraction, identity, look-up of what is stored,
 * writing, refresh) against Elasticsearch's own bulk helper, which is given the very documents that come out of it.
 */
import { Client } from '@elastic/elasticsearch';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDocumentReader } from '../src/extraction/create-document-reader.js';
import { findFiles } from '../src/ingest/find-files.js';
import { ingestFiles } from '../src/ingest/ingest-files.js';
import { compileWrite } from '../src/search/elasticsearch/compile-write.js';
import { createElasticsearchEngine } from '../src/search/elasticsearch/create-elasticsearch-engine.js';
import type { SearchEngine } from '../src/search/engine.js';
import { createRecogniser } from '../src/skills/create-recogniser.js';
import { loadTaxonomy } from '../src/skills/load-taxonomy.js';
import { startElasticsearch } from '../scripts/elasticsearch/start-elasticsearch.js';
import { postingText } from './support/posting-text.js';
import { printTable } from './support/print-table.js';
import { createRandom } from './support/random.js';
import { timed } from './support/timed.js';

const sizes = [1_000, 4_000, 16_000];
const rounds = 2;

const taxonomy = loadTaxonomy();
const reader = createDocumentReader(taxonomy, createRecogniser(taxonomy));
const server = await startElasticsearch({ port: null, heap: 1024, onProgress: console.error });
const client = new Client({ node: server.url });
const folder = await mkdtemp(join(tmpdir(), 'rolecall-bench-'));
try {
  await measure(1_000, 'warm-up');
  const rows = [];
  for (const size of sizes) {
    for (let round = 1; round <= rounds; round += 1) rows.push(await measure(size, String(round)));
  }
  printTable(
    ['postings', 'round', 'requirements', 'rolecall, postings/s', 'bulk helper, postings/s', 'ratio'],
    rows,
  );
} finally {
  await rm(folder, { recursive: true });
  await client.close();
  await server.stop();
}

async function measure(size: number, round: string): Promise<readonly string[]> {
  console.error(`${size} postings, ${round}`);
  const files = await writeFiles(size);
  const prefix = `bench-${size}-${round}`;
  const ours = await createElasticsearchEngine({ node: server.url, indexPrefix: prefix, skills: taxonomy });
  const ourSeconds = await seconds(() => ingest(ours, files));
  const { documents, requirements } = await itemsOf(ours, `${prefix}-bare`);
  const bare = await createElasticsearchEngine({
    node: server.url,
    indexPrefix: `${prefix}-bare`,
    skills: taxonomy,
  });
  const bareSeconds = await seconds(async () => {
    const { failed } = await client.helpers.bulk({
      datasource: documents,
      onDocument: ({ action, document }) => [action, document] as never,
    });
    if (failed > 0) throw new Error(`expected the bulk helper to write everything but ${failed} failed`);
    await client.indices.refresh({ index: `${prefix}-bare-*` });
  });
  await ours.close();
  await bare.close();
  await client.indices.delete({ index: Object.keys(await client.indices.get({ index: `${prefix}-*` })) });
  return [
    String(size),
    round,
    String(requirements),
    (size / ourSeconds).toFixed(0),
    (size / bareSeconds).toFixed(0),
    (bareSeconds / ourSeconds).toFixed(2),
  ];
}

async function writeFiles(size: number): Promise<string> {
  const target = join(folder, String(size));
  await rm(target, { recursive: true, force: true });
  await mkdir(target);
  const random = createRandom(size);
  for (let number = 0; number < size; number += 1) {
    await writeFile(join(target, `${number}.md`), postingText(random, number));
  }
  return target;
}

async function ingest(engine: SearchEngine, files: string): Promise<void> {
  await ingestFiles(await findFiles([files]), {
    engine,
    reader,
    source: 'bench',
    kind: null,
    onProgress: () => undefined,
    onRejected: ({ message }) => {
      throw new Error(`expected every posting to be read but: ${message}`);
    },
    onRetry: ({ message }) => {
      console.error(message);
    },
  });
}

/** What was stored, as the items of a bulk request into the indices of another prefix. */
async function itemsOf(engine: SearchEngine, prefix: string) {
  const documents = [];
  let requirements = 0;
  for await (const batch of engine.scan('posting', 1_000)) {
    for (const { document: posting } of batch) {
      const phases = compileWrite(
        { kind: 'put', document: { kind: 'posting', posting }, replaces: null },
        taxonomy,
        prefix,
      );
      documents.push(...phases.requirements, phases.document);
      requirements += phases.requirements.length;
    }
  }
  return { documents, requirements };
}

async function seconds(work: () => Promise<void>): Promise<number> {
  return (await timed(work)) / 1000;
}
