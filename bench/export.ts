/** What it takes to stream a million requirements out of Elasticsearch: rows a second, and the gateway's memory meanwhile. */
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { startElasticsearch } from '../scripts/elasticsearch/start-elasticsearch.js';
import { createElasticsearchEngine } from '../src/search/elasticsearch/create-elasticsearch-engine.js';
import { loadTaxonomy } from '../src/skills/load-taxonomy.js';
import { marketPosting } from './support/made-up-documents.js';
import { peakMemory } from './support/peak-memory.js';
import { printTable } from './support/print-table.js';
import { createRandom } from './support/random.js';
import { serve } from './support/serve.js';

/** Twelve requirements each. */
const postings = 85_000;
const batch = 1_000;
const prefix = 'bench-export';

const taxonomy = loadTaxonomy();
const random = createRandom(5);
const skills = createRandom(7).sample(
  taxonomy.skills.map(({ id }) => id),
  600,
);
const server = await startElasticsearch({ port: null, heap: 1024, onProgress: console.error });
const engine = await createElasticsearchEngine({ node: server.url, indexPrefix: prefix, skills: taxonomy });
try {
  for (let start = 0; start < postings; start += batch) {
    await engine.write(
      Array.from({ length: batch }, (_, nth) => {
        const posting = marketPosting(random, start + nth, skills);
        return { kind: 'put', document: { kind: 'posting', posting }, replaces: null } as const;
      }),
    );
    if (start % 10_000 === 0) console.error(`${start} of ${postings} postings`);
  }
  await engine.refresh();
  const gateway = await serve({
    ELASTICSEARCH_URL: server.url,
    ROLECALL_INDEX_PREFIX: prefix,
    ROLECALL_MATCHER: 'false',
  });
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
