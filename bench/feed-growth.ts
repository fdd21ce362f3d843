/**
 * What a new posting costs as watches grow: 30 new postings against 10,000 to 1,000,000 job alerts, from the changed
 * documents to the stored findings and the stored position, by the matcher itself; against the bare search for them (the
 * very requests that the matcher sends, sent again directly), and storing the same findings by the client's bulk helper.
 */
import { Client } from '@elastic/elasticsearch';
import { startElasticsearch } from '../scripts/elasticsearch/start-elasticsearch.js';
import { createMatcher } from '../src/feed/matcher/create-matcher.js';
import type { Finding } from '../src/domain/watch.js';
import { createElasticsearchEngine } from '../src/search/elasticsearch/create-elasticsearch-engine.js';
import { buildWatchDocument } from '../src/search/elasticsearch/feed/build-watch-document.js';
import type { SearchEngine } from '../src/search/engine.js';
import { loadTaxonomy } from '../src/skills/load-taxonomy.js';
import { madeUpAlert, variedPosting } from './support/made-up-watches.js';
import { marketSkills } from './support/market-skills.js';
import { printTable } from './support/print-table.js';
import { quantiles } from './support/quantiles.js';
import { createRandom } from './support/random.js';
import { recordRequests } from './support/record-request.js';
import { send } from './support/send.js';
import { timed } from './support/timed.js';
import { writeGrowth } from './support/write-growth.js';

const sizes = [10_000, 100_000, 228_000, 1_000_000];
const postings = 30;
const rounds = 7;
/** Of one posting, to be stored. */
const manyFindings = 5_000;
const storingRounds = 11;
const prefix = 'bench-growth';

const taxonomy = loadTaxonomy();
const skills = marketSkills(taxonomy);
const server = await startElasticsearch({ port: null, heap: 2048, onProgress: console.error });
const proxy = await recordRequests(server.url);
const client = new Client({ node: server.url });
const engine = await createElasticsearchEngine({ node: proxy.url, indexPrefix: prefix, skills: taxonomy });
const random = createRandom(3);
try {
  const rows = [];
  const growth = [];
  let made = 0;
  let posted = 0;
  for (const size of sizes) {
    await addAlerts(made, size);
    made = size;
    const measured: Measured[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const documents = Array.from({ length: postings }, () => variedPosting(random, posted++, skills));
      measured.push(await measure(engine, documents));
    }
    const median = (of: (one: Measured) => number) => quantiles(measured.map(of)).p50;
    const medians = {
      size,
      all: median(({ all }) => all),
      bare: median(({ bare }) => bare),
      findings: median(({ findings }) => findings),
    };
    growth.push(medians);
    const row = [
      String(size),
      medians.all.toFixed(0),
      (medians.all / postings).toFixed(1),
      medians.bare.toFixed(0),
      String(Math.round(medians.findings / postings)),
    ];
    console.error(row.join(' | '));
    rows.push(row);
  }
  writeGrowth('feed', growth);
  printTable(
    ['watches', '30 postings, all in ms', 'ms a posting', 'the bare search ms', 'findings a posting'],
    rows,
  );
  printTable(['findings', 'the log ms', 'bulk helper ms', 'ratio'], [await compareStoring()]);
} finally {
  await engine.close();
  await client.close();
  await proxy.close();
  await server.stop();
}

async function addAlerts(from: number, to: number): Promise<void> {
  const numbers = Array.from({ length: to - from }, (_, nth) => from + nth);
  await client.helpers.bulk({
    datasource: numbers.map((number) => madeUpAlert(random, number, skills)),
    onDocument: (stored) => [
      { index: { _index: `${prefix}-watches`, _id: stored.watch.id } },
      buildWatchDocument({ stored, side: null }),
    ],
    onDrop: () => {
      throw new Error('expected every watch to be written');
    },
  });
  await client.indices.refresh({ index: `${prefix}-watches` });
  console.error(`${to} watches`);
}

/** In milliseconds, but for the number of findings. */
interface Measured {
  readonly all: number;
  readonly bare: number;
  readonly findings: number;
}

type Posting = ReturnType<typeof variedPosting>;

async function measure(on: SearchEngine, documents: readonly Posting[]): Promise<Measured> {
  const outcomes = await on.write(
    documents.map((posting) => ({
      kind: 'put',
      document: { kind: 'posting', posting },
      replaces: null,
    })),
  );
  if (outcomes.some(({ kind }) => kind !== 'done')) throw new Error('expected every posting to be written');
  proxy.recorded.length = 0;
  const all = await match(on);
  const requests = [...proxy.recorded];
  const searches = requests.filter(
    ({ path, body }) => path.includes('_msearch') && body.includes(`${prefix}-watches`),
  );
  const bare = await timed(async () => {
    for (const search of searches) await send(server.url, search);
  });
  const findings = requests
    .filter(({ path }) => path.includes('_bulk'))
    .reduce((sum, { body }) => sum + body.toString().split('"_id":"finding:').length - 1, 0);
  return { all, bare, findings };
}

/** How long the matcher takes from its start, all changes being there, to the stored position behind them. */
async function match(on: SearchEngine): Promise<number> {
  const end = await on.feed.changes.end();
  const matcher = createMatcher(
    { engine: on, lookup: taxonomy, notify: console.error },
    { retentionDays: 90 },
  );
  const start = performance.now();
  matcher.start();
  const isThere = () =>
    Object.entries(end).every(([order, number]) => (matcher.status.places?.[order] ?? -1) >= number);
  while (!isThere()) await new Promise((done) => setTimeout(done, 2));
  const took = performance.now() - start;
  await matcher.close();
  return took;
}

/** Medians of storing the many findings of one posting: by the log, and by the bulk helper into an index like the log's. */
async function compareStoring(): Promise<readonly string[]> {
  const index = `${prefix}-helper`;
  const [log] = Object.values(await client.indices.get({ index: `${prefix}-findings` }));
  await client.indices.create({ index, ...(log?.mappings && { mappings: log.mappings }) });
  const ours: number[] = [];
  const helpers: number[] = [];
  for (let round = 0; round < storingRounds; round += 1) {
    const findings = Array.from({ length: manyFindings }, (_, nth): Finding => ({
      watch: `watch:${round}-${nth}`,
      document: 'posting:bench:1',
      score: null,
      foundAt: '2026-01-01T00:00:00.000Z',
    }));
    ours.push(await timed(() => engine.feed.findings.append(findings)));
    const helper = async () =>
      client.helpers.bulk({
        datasource: findings,
        onDocument: ({ watch, document }) => ({
          create: { _index: index, _id: `${watch}:${document}`, routing: watch },
        }),
      });
    helpers.push(await timed(helper));
  }
  const medians = { ours: quantiles(ours).p50, helper: quantiles(helpers).p50 };
  return [
    String(manyFindings),
    medians.ours.toFixed(0),
    medians.helper.toFixed(0),
    (medians.ours / medians.helper).toFixed(2),
  ];
}
