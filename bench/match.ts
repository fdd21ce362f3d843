/**
 * What exact matching costs: the 20 best of all, with exact total, explained, through GraphQL over HTTP, against the very
 * search that the gateway sends, sent directly, and against a plain `terms` filter on the same field with the same tokens.
 * Candidates grow from 10,000 to 400,000; postings are 100,000.
 */
import { createElasticsearchEngine } from '../src/search/elasticsearch/create-elasticsearch-engine.js';
import { loadTaxonomy } from '../src/skills/load-taxonomy.js';
import { startElasticsearch } from '../scripts/elasticsearch/start-elasticsearch.js';
import { compareLatency } from './support/compare.js';
import { madeUpCandidate, madeUpPosting } from './support/made-up-documents.js';
import { marketSkills } from './support/market-skills.js';
import { printTable } from './support/print-table.js';
import { formatQuantiles } from './support/quantiles.js';
import { createRandom } from './support/random.js';
import type { RecordedRequest } from './support/record-request.js';
import { searchesBehind, serveIndexed } from './support/searches-behind.js';
import { graphqlRequest, sendInTurn } from './support/send.js';
import { writeDocuments } from './support/write-documents.js';
import { writeGrowth } from './support/write-growth.js';

const candidateSizes = [10_000, 50_000, 100_000, 200_000, 400_000];
const postingSize = 100_000;
const rounds = { warmUp: 200, counted: 400 };
/** Each round asks about another one, as users do: filters that recur would be answered from a cache. */
const asked = rounds.warmUp + rounds.counted;
const prefix = 'bench-match';

const explained =
  'totalCount { value } nodes { score requiredCoverage explanation { status via years weight skill { name } requirement { text } } posting { id title } candidate { id headline } }';
const directions = {
  'posting → candidates': `query ($id: ID!) { posting(id: $id) { matches(first: 20) { ${explained} } } }`,
  'candidate → postings': `query ($id: ID!) { candidate(id: $id) { matches(first: 20) { ${explained} } } }`,
};
type Direction = keyof typeof directions;
const taxonomy = loadTaxonomy();
const skills = marketSkills(taxonomy);
const server = await startElasticsearch({ port: null, heap: 2048, onProgress: console.error });
const engine = await createElasticsearchEngine({ node: server.url, indexPrefix: prefix, skills: taxonomy });
const random = createRandom(3);
try {
  const postingIds: string[] = [];
  await writeDocuments(engine, { from: 0, to: postingSize }, (number) => {
    const posting = madeUpPosting(random, number, skills);
    postingIds.push(posting.id);
    return { kind: 'posting', posting };
  });
  const candidateIds: string[] = [];
  const rows = [];
  const growth = [];
  for (const size of candidateSizes) {
    await writeDocuments(engine, { from: candidateIds.length, to: size }, (number) => {
      const candidate = madeUpCandidate(random, number, skills);
      candidateIds.push(candidate.id);
      return { kind: 'candidate', candidate };
    });
    const ranked = await measure('posting → candidates', postingIds, size);
    rows.push(ranked.row);
    growth.push({ size, ...ranked.medians });
    if (size === 200_000) rows.push((await measure('candidate → postings', candidateIds, postingSize)).row);
  }
  writeGrowth('match', growth);
  printTable(
    [
      'direction',
      'documents ranked',
      'gateway p50 / p95 / p99 ms',
      'bare p50 / p95 / p99 ms',
      'gateway / bare',
      'plain terms p50 ms',
      'bare / terms',
    ],
    rows,
  );
} finally {
  await engine.close();
  await server.stop();
}

async function measure(direction: Direction, ids: readonly string[], size: number) {
  const step = Math.floor(ids.length / asked);
  const operations = Array.from({ length: asked }, (_, nth) =>
    graphqlRequest(directions[direction], { id: ids[nth * step] }),
  );
  const searches = await searchesBehind(operations, { url: server.url, prefix });
  const plain = searches.map((search) => plainTerms(search, direction));
  const gateway = await serveIndexed({ url: server.url, prefix });
  try {
    const ours = sendInTurn(gateway.url, operations);
    const latency = await compareLatency({ ours, bare: sendInTurn(server.url, searches) }, rounds);
    const terms = await compareLatency(
      { ours: sendInTurn(server.url, searches), bare: sendInTurn(server.url, plain) },
      rounds,
    );
    const row = [
      direction,
      String(size),
      formatQuantiles(latency.ours),
      formatQuantiles(latency.bare),
      latency.medianRatio.toFixed(2),
      terms.bare.p50.toFixed(1),
      terms.medianRatio.toFixed(2),
    ];
    console.error(row.join(' | '));
    const medians = { gateway: latency.ours.p50, bare: latency.bare.p50, terms: terms.bare.p50 };
    return { row, medians };
  } finally {
    await gateway.stop();
  }
}

/** The same page and total of the same documents, by one plain `terms` filter on each of the same fields. */
function plainTerms(search: RecordedRequest, direction: Direction): RecordedRequest {
  const body = JSON.parse(search.body.toString()) as { query: unknown; min_score?: number };
  const tokens = new Map<string, readonly string[]>();
  for (const { terms } of termsFilters(body.query)) {
    for (const [field, held] of Object.entries(terms)) {
      tokens.set(field, [...new Set([...(tokens.get(field) ?? []), ...held])]);
    }
  }
  // Whoever holds a `full` token holds a `partial` one.
  const finding = [...tokens].filter(([field]) => !field.includes('match.full'));
  const should = finding.map(([field, held]) => ({ terms: { [field]: held } }));
  const found = { bool: { should, minimum_should_match: 1 } };
  const filter =
    direction === 'posting → candidates' ? found : { nested: { path: 'requirements', query: found } };
  delete body.min_score;
  const plain = { ...body, query: { bool: { filter: [filter] } }, sort: ['_doc'] };
  return { ...search, body: Buffer.from(JSON.stringify(plain)) };
}

interface TermsFilter {
  readonly terms: Readonly<Record<string, readonly string[]>>;
}

/** What the ranking's constant scores ask for. */
function termsFilters(part: unknown): readonly TermsFilter[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('constant_score' in part) return [(part.constant_score as { readonly filter: TermsFilter }).filter];
  return Object.values(part).flatMap(termsFilters);
}
