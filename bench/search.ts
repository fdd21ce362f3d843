/**
 * What the gateway adds to a search: a page of 20 postings with total and five facets, through GraphQL over HTTP, against
 * the very request that the gateway sends to Elasticsearch, sent directly. One client, then 16.
 */
import { createElasticsearchEngine } from '../src/search/elasticsearch/create-elasticsearch-engine.js';
import { createDocumentReader } from '../src/extraction/create-document-reader.js';
import { createImporter } from '../src/ingest/create-importer.js';
import { createRecogniser } from '../src/skills/create-recogniser.js';
import { loadTaxonomy } from '../src/skills/load-taxonomy.js';
import { startElasticsearch } from '../scripts/elasticsearch/start-elasticsearch.js';
import { compareLatency, compareThroughput } from './support/compare.js';
import { comparisonCells, comparisonHead } from './support/comparison-columns.js';
import { postingText } from './support/posting-text.js';
import { printTable } from './support/print-table.js';
import { createRandom } from './support/random.js';
import { searchesBehind, serveIndexed } from './support/searches-behind.js';
import { graphqlRequest, send } from './support/send.js';

const sizes = [10_000, 100_000];
const batch = 500;

const query = `query Search($query: String, $filter: PostingFilter) {
  postings(query: $query, filter: $filter, first: 20) {
    nodes { id title company status workplace employmentType seniority minYearsExperience postedAt salary { min max currency period } }
    totalCount { value relation }
    facets(fields: [REQUIRED_SKILL, COUNTRY, WORKPLACE, SENIORITY, EMPLOYMENT_TYPE]) { field buckets { value label count selected } missing others }
  }
}`;
const searches: Readonly<Record<string, object>> = {
  'all postings, newest first': { filter: { status: ['OPEN'] } },
  'text and two choices': {
    query: 'backend kafka',
    filter: { workplace: ['REMOTE'], country: ['DE', 'GB'] },
  },
};

const taxonomy = loadTaxonomy();
const reader = createDocumentReader(taxonomy, createRecogniser(taxonomy));
const server = await startElasticsearch({ port: null, heap: 2048, onProgress: console.error });
try {
  const rows = [];
  for (const size of sizes) {
    const prefix = `bench-${size}`;
    await fill(prefix, size);
    for (const [name, variables] of Object.entries(searches))
      rows.push(await measure(prefix, size, name, variables));
  }
  printTable(['postings', 'search', ...comparisonHead], rows);
} finally {
  await server.stop();
}

async function fill(prefix: string, size: number): Promise<void> {
  const engine = await createElasticsearchEngine({ node: server.url, indexPrefix: prefix, skills: taxonomy });
  const importer = createImporter(engine, reader);
  const random = createRandom(1);
  for (let from = 0; from < size; from += batch) {
    const items = Array.from({ length: batch }, (_, nth) => ({
      source: 'bench',
      externalId: String(from + nth),
      format: 'MARKDOWN' as const,
      content: postingText(random, from + nth),
    }));
    await importer.importPostings(items);
    if (from % 10_000 === 0) console.error(`${from} of ${size} postings`);
  }
  await importer.close();
  await engine.close();
}

async function measure(
  prefix: string,
  size: number,
  name: string,
  variables: object,
): Promise<readonly string[]> {
  const asked = graphqlRequest(query, variables);
  const [sent] = await searchesBehind([asked], { url: server.url, prefix });
  if (sent === undefined) throw new Error('expected a search');
  const gateway = await serveIndexed({ url: server.url, prefix });
  try {
    const works = { ours: () => send(gateway.url, asked), bare: () => send(server.url, sent) };
    const latency = await compareLatency(works, { warmUp: 500, counted: 500 });
    const throughput = await compareThroughput(works, { clients: 16, seconds: 5, stretches: 3 });
    return [String(size), name, ...comparisonCells(latency, throughput)];
  } finally {
    await gateway.stop();
  }
}
