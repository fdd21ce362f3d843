/**
 * How long a finding takes from the acknowledged import to the subscriber, at 100 postings a second; on Elasticsearch with
 * 10,000 watches and 1,000 subscribers, on the embedded engine with 1,000 watches and 100 subscribers. And what
 * subscribers cost: 10,000 idle and 1,000 active ones, a socket each, on one gateway.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startElasticsearch } from '../scripts/elasticsearch/start-elasticsearch.js';
import { createElasticsearchEngine } from '../src/search/elasticsearch/create-elasticsearch-engine.js';
import { createEmbeddedEngine } from '../src/search/embedded/create-embedded-engine.js';
import type { SearchEngine } from '../src/search/engine.js';
import { loadTaxonomy } from '../src/skills/load-taxonomy.js';
import { importPaced } from './support/import-paced.js';
import { madeUpAlert, variedPosting } from './support/made-up-watches.js';
import { marketSkills } from './support/market-skills.js';
import { peakMemory } from './support/peak-memory.js';
import { printTable } from './support/print-table.js';
import { quantiles } from './support/quantiles.js';
import { createRandom } from './support/random.js';
import { serve } from './support/serve.js';
import { follow, type Subscriber } from './support/subscriber.js';

const prefix = 'bench-feed';
/** The first are not counted: Elasticsearch and the gateway take that long to get up to speed. */
const seconds = { warmUp: 20, counted: 30 };
const perSecond = 100;

const taxonomy = loadTaxonomy();
const skills = marketSkills(taxonomy);

const folder = await mkdtemp(join(tmpdir(), 'rolecall-bench-'));
const server = await startElasticsearch({ port: null, heap: 1024, onProgress: console.error });
try {
  const onElasticsearch = await createElasticsearchEngine({
    node: server.url,
    indexPrefix: prefix,
    skills: taxonomy,
  });
  const embedded = await createEmbeddedEngine({ path: join(folder, 'rolecall.db'), skills: taxonomy });
  const rows = [
    await measure(
      'embedded',
      embedded,
      { ROLECALL_DATA_DIR: folder },
      { watches: 1_000, active: 100, idle: 0 },
    ),
    await measure('Elasticsearch', onElasticsearch, atElasticsearch(), {
      watches: 10_000,
      active: 1_000,
      idle: 0,
    }),
    await measure('Elasticsearch', onElasticsearch, atElasticsearch(), {
      watches: 10_000,
      active: 1_000,
      idle: 10_000,
    }),
  ];
  printTable(
    ['engine', 'watches', 'subscribers', 'events', 'import to event p50 / p95 / p99 ms', 'peak memory, MiB'],
    rows,
  );
  await onElasticsearch.close();
  await embedded.close();
} finally {
  await server.stop();
  await rm(folder, { recursive: true });
}

function atElasticsearch(): Readonly<Record<string, string>> {
  return { ELASTICSEARCH_URL: server.url, ROLECALL_INDEX_PREFIX: prefix };
}

async function measure(
  name: string,
  engine: SearchEngine,
  env: Readonly<Record<string, string>>,
  size: { readonly watches: number; readonly active: number; readonly idle: number },
): Promise<readonly string[]> {
  const ids = await makeWatches(engine, size);
  const gateway = await serve(env);
  const arrived: { readonly id: string; readonly at: number }[] = [];
  const subscribers: Subscriber[] = [];
  try {
    const tell = (id: string) => arrived.push({ id, at: performance.now() });
    for (let nth = 0; nth < size.active + size.idle; nth += 50) {
      const group = Array.from(
        { length: Math.min(50, size.active + size.idle - nth) },
        (_, more) => nth + more,
      );
      const watched = (which: number) =>
        (which < size.active ? ids.alerts[which] : ids.idle[which - size.active]) ?? '';
      subscribers.push(
        ...(await Promise.all(group.map((which) => follow(gateway.url, [watched(which)], tell)))),
      );
    }
    const random = createRandom(size.watches + size.idle);
    const postings = Array.from({ length: (seconds.warmUp + seconds.counted) * perSecond }, (_, nth) =>
      variedPosting(random, nth, skills),
    );
    const acknowledged = await importPaced(gateway.url, postings, perSecond);
    await quiet(arrived);
    const counted = new Map([...acknowledged].slice(seconds.warmUp * perSecond));
    const delays = arrived.flatMap(({ id, at }) => {
      const from = counted.get(id);
      return from === undefined ? [] : [Math.max(0, at - from)];
    });
    const { p50, p95, p99 } = quantiles(delays);
    const row = [
      name,
      String(size.watches),
      `${size.active} active, ${size.idle} idle`,
      String(delays.length),
      [p50, p95, p99].map((ms) => ms.toFixed(0)).join(' / '),
      String(await peakMemory(gateway.pid)),
    ];
    console.error(row.join(' | '));
    return row;
  } finally {
    subscribers.forEach((subscriber) => {
      subscriber.close();
    });
    await gateway.stop();
  }
}

/** Alerts, and watches that find nothing; those that are there already stay. */
async function makeWatches(engine: SearchEngine, size: { readonly watches: number; readonly idle: number }) {
  const random = createRandom(11);
  const alerts = Array.from({ length: size.watches }, (_, nth) => madeUpAlert(random, nth, skills));
  const idle = Array.from({ length: size.idle }, (_, nth) => ({
    ...madeUpAlert(random, 1_000_000 + nth, skills),
    condition: { kind: 'terms', field: 'company', values: [`Nobody ${nth}`] } as const,
  }));
  for (const made of [alerts, idle]) {
    const [first] = await engine.feed.watches.get(made.slice(0, 1).map(({ watch }) => watch.id));
    for (let from = 0; first == null && from < made.length; from += 64) {
      await Promise.all(made.slice(from, from + 64).map((watch) => engine.feed.watches.create(watch, null)));
    }
  }
  const idsOf = (made: typeof alerts) => made.map(({ watch }) => watch.id);
  return { alerts: idsOf(alerts), idle: idsOf(idle) };
}

/** Resolves when no event has come for three seconds. */
async function quiet(arrived: readonly unknown[]): Promise<void> {
  for (let before = -1; before !== arrived.length;) {
    before = arrived.length;
    await new Promise((done) => setTimeout(done, 3_000));
  }
}
