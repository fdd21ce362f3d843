import { setTimeout as delay } from 'node:timers/promises';
import type { SearchEngine } from '../../../src/search/engine.js';
import { loadTaxonomy } from '../../../src/skills/load-taxonomy.js';
import { startChaos } from './chaos.js';
import { describeDifference } from './describe-difference.js';
import { expectFindings, readAllDocuments } from './expected-findings.js';
import { beginToFollow, sentinelOf, type FollowedWatch } from './followed-watch.js';
import { createInsistingClient, type InsistingClient } from './insisting-client.js';
import { makeUpDocuments, madeUpId, type MadeUpDocument } from './made-up-documents.js';
import { makeUpWatches } from './made-up-watches.js';
import type { RunningCluster } from './running-cluster.js';
import { createSeededRandom, type SeededRandom } from './seeded-random.js';

export interface Trial {
  readonly seed: number;
  readonly documents: number;
  readonly writers: number;
  readonly watches: number;
  /** How long the writing takes, about. */
  readonly seconds: number;
  readonly runCluster: (random: SeededRandom) => Promise<RunningCluster>;
  /** Opens the cluster's index beside it. */
  readonly openEngine: () => Promise<SearchEngine>;
  /** Told how far it has come. */
  readonly onProgress?: (message: string) => void;
}

export interface TrialReport {
  /** How often each disturbance has struck. */
  readonly strikes: Readonly<Record<string, number>>;
  readonly findings: number;
  readonly subscribers: number;
  readonly connections: number;
  /** Of the processes that lived to the end. */
  readonly exitCodes: readonly (number | null)[];
}

/** How long the last findings may take once nothing goes wrong any more. */
const longestWait = 60_000;
const largestBatch = 20;
/** Of each disturbance, however slowly a busy machine mends them. */
const leastStrikes = 2;

/**
 * Writers, watches and subscribers on a cluster where things go wrong; in the end every subscriber must have what the
 * documents say that its watch finds, once each, in the order of the watch's log. Throws what differs, with the seed.
 */
export async function loseNothing(trial: Trial): Promise<TrialReport> {
  const random = createSeededRandom(trial.seed);
  const cluster = await trial.runCluster(random);
  let codes: readonly (number | null)[] | null = null;
  try {
    const report = await run(trial, cluster, random);
    codes = await cluster.close();
    return { ...report, exitCodes: codes };
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`With the seed ${trial.seed}: ${what}\n${cluster.complaints()}`, { cause });
  } finally {
    if (codes === null) await cluster.close();
  }
}

async function run(trial: Trial, cluster: RunningCluster, random: SeededRandom) {
  const client = createInsistingClient(cluster.gateways, random);
  const documents = makeUpDocuments(random, { ...trial, count: trial.documents, watched: trial.watches / 4 });
  const watches = makeUpWatches(random, trial.watches, {
    postings: documents.watched.filter(({ kind }) => kind === 'posting').map(madeUpId),
    candidates: documents.watched.filter(({ kind }) => kind === 'candidate').map(madeUpId),
  });
  const begin = (some: typeof watches) =>
    Promise.all(some.map((watch) => beginToFollow(watch, cluster.gateways, client, random)));
  const laterOnes = Math.floor(trial.watches / 5);

  const tell = trial.onProgress ?? (() => undefined);
  tell('the cluster runs');
  await client.import(documents.watched);
  const early = await begin(watches.slice(laterOnes));
  tell(`${early.length} watches are followed`);
  const chaos = startChaos(cluster.disturbances, random);
  const writing = write(documents.written, trial.seconds, client, random);
  const joining = writing.third.then(() => {
    tell('a third is written');
    return begin(watches.slice(0, laterOnes));
  });
  // A machine that is too busy for that pace gets the rest of it in peace.
  await Promise.race([writing.all, delay(trial.seconds * 1000, undefined, { ref: false })]);
  await chaos.until(leastStrikes);
  tell(`the disturbances end: ${JSON.stringify(chaos.strikes)}`);
  await chaos.stop();
  await writing.all;
  const late = await joining;
  tell('all is written');
  // A request that was cut off may have put a first version over a later one.
  await client.import(documents.last);

  const followed = [...early, ...late];
  const expected = await expectAll(followed, trial, client);
  await client.import(documents.sentinels);
  await Promise.race([untilSentinels(followed, expected), delay(longestWait, undefined, { ref: false })]);
  tell('all is told');
  const differences = await findDifferences(followed, expected, client);
  const subscribers = followed.flatMap((one) => one.subscribers);
  await Promise.all(subscribers.map((one) => one.close()));
  if (differences.length > 0) throw new Error(differences.join('\n'));
  return {
    strikes: chaos.strikes,
    findings: expected.reduce((sum, { length }) => sum + length, 0),
    subscribers: subscribers.length,
    connections: subscribers.reduce((sum, { connections }) => sum + connections, 0),
  };
}

interface Writing {
  /** Resolves when a third of the documents are acknowledged. */
  readonly third: Promise<void>;
  readonly all: Promise<void>;
}

/** Every writer writes its documents in their order, in batches of random sizes, spread over the time. */
function write(
  written: readonly (readonly MadeUpDocument[])[],
  seconds: number,
  client: InsistingClient,
  random: SeededRandom,
): Writing {
  const { promise: third, resolve, reject } = Promise.withResolvers<undefined>();
  const total = written.reduce((sum, { length }) => sum + length, 0);
  const started = performance.now();
  let done = 0;
  const writeAll = async (documents: readonly MadeUpDocument[]) => {
    for (let from = 0; from < documents.length;) {
      const batch = documents.slice(from, from + random.whole(1, largestBatch));
      from += batch.length;
      await client.import(batch);
      done += batch.length;
      if (done >= total / 3) resolve(undefined);
      const due = started + seconds * 1000 * (from / documents.length);
      await delay(Math.max(0, due - performance.now()));
    }
  };
  const all = Promise.all(written.map(writeAll)).then(() => undefined);
  all.catch(reject);
  return { third, all };
}

/** The ids of the findings that each watch must have, but for the sentinels. */
async function expectAll(
  followed: readonly FollowedWatch[],
  { openEngine }: Trial,
  client: InsistingClient,
): Promise<readonly (readonly string[])[]> {
  const lookup = loadTaxonomy();
  const engine = await openEngine();
  try {
    const documents = await readAllDocuments(engine);
    return await Promise.all(
      followed.map(async ({ watch, findingId }) =>
        (await expectFindings(watch, documents, client, lookup)).map(findingId),
      ),
    );
  } finally {
    await engine.close();
  }
}

async function untilSentinels(
  followed: readonly FollowedWatch[],
  expected: readonly (readonly string[])[],
): Promise<void> {
  await Promise.all(
    followed.flatMap((one, nth) =>
      one.subscribers.map((subscriber) =>
        subscriber.until(
          (received) =>
            received.length + one.before.length > (expected[nth]?.length ?? 0) &&
            received.includes(one.findingId(sentinelOf(one.watch))),
        ),
      ),
    ),
  );
}

async function findDifferences(
  followed: readonly FollowedWatch[],
  expected: readonly (readonly string[])[],
  client: InsistingClient,
): Promise<readonly string[]> {
  const differences = await Promise.all(
    followed.map(async (one, nth) => {
      const wanted = [...(expected[nth] ?? []), one.findingId(sentinelOf(one.watch))];
      const log = await one.readLog(client);
      return [
        describeDifference(`the log of ${JSON.stringify(one.watch)}`, log, wanted),
        ...one.subscribers.map(({ received }) => {
          const before = one.before.filter((id) => !received.includes(id));
          return describeDifference(
            `a subscriber of ${JSON.stringify(one.watch)}`,
            [...before, ...received],
            wanted,
            log,
          );
        }),
      ];
    }),
  );
  return differences.flat().filter((one) => one !== null);
}
