import { createWatch, readEvents, type FoundEdge } from '../../../src/cli/watch/watch-operations.js';
import type { InsistingClient } from './insisting-client.js';
import { madeUpId, sentinels } from './made-up-documents.js';
import type { MadeUpWatch } from './made-up-watches.js';
import type { SeededRandom } from './seeded-random.js';
import { createSubscriber, type Subscriber } from './subscriber.js';

export interface FollowedWatch {
  readonly watch: MadeUpWatch;
  /** Of one watch in three, two. */
  readonly subscribers: readonly Subscriber[];
  /** What it had found before it was followed; where that was nothing, what it had found right afterwards. */
  readonly before: readonly string[];
  readonly findingId: (document: string) => string;
  /** All that it has found by now. */
  readLog(client: InsistingClient): Promise<readonly string[]>;
}

/** Makes a watch and follows it from where its log ends. */
export async function beginToFollow(
  watch: MadeUpWatch,
  gateways: readonly [string, ...string[]],
  client: InsistingClient,
  random: SeededRandom,
): Promise<FollowedWatch> {
  const { createWatch: made } = await client.ask(createWatch, { input: watch.input });
  const found = await readLog(made.id, client);
  const from = { watchId: made.id, after: found.at(-1)?.cursor ?? null };
  const subscribers = Array.from({ length: random.whole(1, 3) === 3 ? 2 : 1 }, () =>
    createSubscriber(gateways, from, random),
  );
  // With nothing found there is no cursor yet: it is followed from now on.
  if (found.length === 0) await Promise.all(subscribers.map((one) => one.begun));
  const before = found.length === 0 ? await readLog(made.id, client) : found;
  return {
    watch,
    subscribers,
    before: before.map(({ node }) => node.id),
    findingId: (document) => `${made.id.replace(/^watch:/, 'finding:')}:${document}`,
    readLog: async (asking) => (await readLog(made.id, asking)).map(({ node }) => node.id),
  };
}

/** The id of the document that comes last. */
export function sentinelOf({ kind }: MadeUpWatch): string {
  const findsPostings = kind === 'CANDIDATE' || kind === 'POSTING_SEARCH';
  return madeUpId(findsPostings ? sentinels.posting : sentinels.candidate);
}

async function readLog(id: string, client: InsistingClient): Promise<readonly FoundEdge[]> {
  const edges: FoundEdge[] = [];
  let after: string | null = null;
  do {
    const { watch }: Read = await client.ask(readEvents, { id, first: 100, after });
    if (watch === null) throw new Error(`expected the watch ${id} to be there`);
    edges.push(...watch.events.edges);
    after = watch.events.pageInfo.hasNextPage ? watch.events.pageInfo.endCursor : null;
  } while (after !== null);
  return edges;
}

type Read = ReturnType<(typeof readEvents)['data']['parse']>;
