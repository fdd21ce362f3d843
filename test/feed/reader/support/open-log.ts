import type { FeedEvent, Feeds } from '../../../../src/feed/feeds.js';
import { createFeeds } from '../../../../src/feed/reader/create-feeds.js';
import type { CandidateId } from '../../../../src/domain/document.js';
import type { WatchId } from '../../../../src/domain/watch.js';
import { createEmbeddedEngine } from '../../../../src/search/embedded/create-embedded-engine.js';
import type { SearchEngine } from '../../../../src/search/engine.js';
import type { FeedStore } from '../../../../src/search/feed-store.js';
import type { FindingLog } from '../../../../src/search/finding-log.js';
import { loadTaxonomy } from '../../../../src/skills/load-taxonomy.js';
import { buildCandidate } from '../../../support/build-candidate.js';
import { buildStoredWatch, buildWatch } from '../../../support/build-watch.js';

const taxonomy = loadTaxonomy();

/** A log in memory with candidates to find, and feeds over it. */
export interface OpenLog {
  readonly store: FeedStore;
  readonly feeds: Feeds;
  /** How often each method of the log was called since the last call of this. */
  takeCalls(): Readonly<Partial<Record<keyof FindingLog, number>>>;
  /** A new watch. */
  watch(): Promise<WatchId>;
  /** The watch finds the nth candidate. */
  find(watch: WatchId, ...nths: readonly number[]): Promise<void>;
  close(): Promise<void>;
}

/** `change` puts something between the feeds and the log. */
export async function openLog(
  candidates = 20,
  change: (log: FindingLog) => FindingLog = (log) => log,
): Promise<OpenLog> {
  const engine: SearchEngine = await createEmbeddedEngine({ path: ':memory:', skills: taxonomy });
  const people = Array.from({ length: candidates }, (_, nth) => buildCandidate(`candidate-${nth}`));
  await engine.write(
    people.map((candidate) => ({
      kind: 'put',
      document: { kind: 'candidate', candidate },
      replaces: null,
    })),
  );
  let calls: Partial<Record<keyof FindingLog, number>> = {};
  const findings = counting(change(engine.feed.findings), (method) => {
    calls[method] = (calls[method] ?? 0) + 1;
  });
  const feeds = createFeeds({ engine: { feed: { ...engine.feed, findings } } }, { retentionDays: 90 });
  let watches = 0;
  return {
    store: engine.feed,
    feeds,
    takeCalls: () => {
      const taken = calls;
      calls = {};
      return taken;
    },
    watch: async () => {
      watches += 1;
      const stored = buildStoredWatch(buildWatch(`watch-${watches}`));
      await engine.feed.watches.create(stored, null);
      return stored.watch.id;
    },
    find: async (watch, ...nths) => {
      await engine.feed.findings.append(
        nths.map((nth) => ({
          watch,
          document: candidateAt(people, nth),
          score: 0.5,
          foundAt: new Date().toISOString(),
        })),
      );
      feeds.poke();
    },
    close: async () => {
      await feeds.close();
      await engine.close();
    },
  };
}

function candidateAt(people: readonly { readonly id: CandidateId }[], nth: number): CandidateId {
  const person = people[nth];
  if (person === undefined) throw new Error(`there is no candidate ${nth}`);
  return person.id;
}

function counting(log: FindingLog, count: (method: keyof FindingLog) => void): FindingLog {
  return {
    ...log,
    page: (...args) => {
      count('page');
      return log.page(...args);
    },
    after: (...args) => {
      count('after');
      return log.after(...args);
    },
    end: () => {
      count('end');
      return log.end();
    },
  };
}

/** The next events of a feed. */
export async function take(
  events: AsyncGenerator<FeedEvent, void, undefined>,
  count: number,
): Promise<readonly FeedEvent[]> {
  const taken: FeedEvent[] = [];
  while (taken.length < count) {
    const next = await events.next();
    if (next.done === true) throw new Error(`the feed ended after ${taken.length} events of ${count}`);
    taken.push(next.value);
  }
  return taken;
}

/** An event as tests name it: `caught-up`, `resync`, or the number of the candidate found. */
export function nameOf(event: FeedEvent): string | number {
  if (event.kind !== 'found') return event.kind;
  const { document } = event.entry.finding;
  return numbers.get(document) ?? document;
}

const numbers: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 1000 }, (_, nth) => [buildCandidate(`candidate-${nth}`).id, nth] as const),
);
