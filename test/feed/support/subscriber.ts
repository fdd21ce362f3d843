import { setTimeout as delay } from 'node:timers/promises';
import { GatewayFailure } from '../../../src/cli/watch/gateway-failure.js';
import { subscribeToFeed } from '../../../src/cli/watch/subscribe-to-feed.js';
import type { SeededRandom } from './seeded-random.js';

/** A client of a feed that resumes by its last cursor, at any gateway, and keeps what it was told as it was told. */
export interface Subscriber {
  /** Ids of findings, in the order in which they came. */
  readonly received: readonly string[];
  readonly connections: number;
  /** Resolves when it has a cursor of its own. Rejects with what ended it before. */
  readonly begun: Promise<void>;
  /** Resolves when it has this many. Rejects with what ended it. */
  until(isEnough: (received: readonly string[]) => boolean): Promise<void>;
  close(): Promise<void>;
}

const longestPause = 1_000;

export function createSubscriber(
  gateways: readonly [string, ...string[]],
  { watchId, after }: { readonly watchId: string; readonly after: string | null },
  random: SeededRandom,
): Subscriber {
  const closing = new AbortController();
  const { signal } = closing;
  const isOver = () => signal.aborted;
  const received: string[] = [];
  const begun = Promise.withResolvers<undefined>();
  const ended = Promise.withResolvers<never>();
  const waiting = new Set<() => void>();
  let cursor = after;
  let connections = 0;

  async function follow(): Promise<void> {
    for await (const message of subscribeToFeed({
      gateway: { url: random.pick(gateways), token: null },
      watchId,
      after: cursor,
      signal,
    })) {
      cursor = message.cursor;
      begun.resolve(undefined);
      if (message.__typename === 'FeedResync') throw new Error(`A resync at ${watchId}: ${message.reason}`);
      if (message.__typename === 'FeedFound') received.push(message.item.id);
      for (const wake of waiting) wake();
    }
  }
  async function run(): Promise<void> {
    while (!isOver()) {
      connections += 1;
      try {
        await follow();
      } catch (error) {
        if (!(error instanceof GatewayFailure && error.mayPass)) throw error;
      }
      await delay(random.whole(0, longestPause));
    }
  }

  const running = run().catch((error: unknown) => {
    begun.reject(error);
    ended.reject(error);
  });
  // Whoever waits for them learns of failures.
  begun.promise.catch(() => undefined);
  ended.promise.catch(() => undefined);
  return {
    received,
    get connections() {
      return connections;
    },
    begun: begun.promise,
    until(isEnough) {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      const wake = () => {
        if (!isEnough(received)) return;
        waiting.delete(wake);
        resolve(undefined);
      };
      waiting.add(wake);
      wake();
      return Promise.race([promise, ended.promise]);
    },
    async close() {
      closing.abort();
      await running;
    },
  };
}
