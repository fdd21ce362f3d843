/** What it takes to stream a million requirements out of Elasticsearch: rows a second, and the gateway's memory meanwhile. */
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { startElasticsearch } from '../scripts/elasticsearch/start-elasticsearch.js';
import { createElasticsearchEngine } from '../src/search/elasticsearch/create-elasticsearch-engine.js';
import { loadTaxonomy } from '../src/skills/load-taxonomy.js';
import { marketPosting } from './support/made-up-documents.js';
import { marketSkills } from './support/market-skills.js';
import { peakMemory } from './support/peak-memory.js';
import { printTable } from './support/print-table.js';
import { createRandom } from './support/random.js';
import { serveIndexed } from './support/searches-behind.js';
import { writeDocuments } from './support/write-documents.js';

/** Twelve requirements each. */
const postings = 85_000;
const prefix = 'bench-export';

const taxonomy = loadTaxonomy();
const random = createRandom(5);
const skills = marketSkills(taxonomy);
const server = await startElasticsearch({ port: null, heap: 1024, onProgress: console.error });
const engine = await createElasticsearchEngine({ node: server.url, indexPrefix: prefix, skills: taxonomy });
try {
  await writeDocuments(engine, { from: 0, to: postings }, (number) => ({
    kind: 'posting',
    posting: marketPosting(random, number, skills),
  }));
  const gateway = await serveIndexed({ url: server.url, prefix });
  try {
    const before = await peakMemory(gateway.pid);
    const rows = [];
    for (const file of ['requirements.ndjson', 'requirements.csv']) {
      const start = performance.now();
      const lines = await countLines(`${gateway.url}/export/${file}`);
      const seconds = (performance.now() - start) / 1000;
      rows.push([
        file,
        String(lines),
        seconds.toFixed(1),
        (lines / seconds).toFixed(0),
        `${before} / ${await peakMemory(gateway.pid)}`,
      ]);
    }
    printTable(['file', 'lines', 'seconds', 'lines a second', 'peak memory before / after, MiB'], rows);
  } finally {
    await gateway.stop();
  }
} finally {
  await engine.close();
  await server.stop();
}

async function countLines(url: string): Promise<number> {
  const { ok, body } = await fetch(url);
  if (!ok || body === null) throw new Error(`expected ${url} to answer`);
  let lines = 0;
  for await (const chunk of Readable.fromWeb(
    body as ReadableStream<Uint8Array>,
  ) as AsyncIterable<Uint8Array>) {
    for (const byte of chunk) if (byte === 10) lines += 1;
  }
  return lines;
}
