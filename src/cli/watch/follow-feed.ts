import { setTimeout as delay } from 'node:timers/promises';
import type { GatewayAccess } from './ask-gateway.js';
import { GatewayFailure } from './gateway-failure.js';
import { subscribeToFeed } from './subscribe-to-feed.js';
import type { FeedMessage } from './watch-operations.js';

export interface FollowOptions {
  readonly gateway: GatewayAccess;
  readonly watchId: string;
  /** Null: from now on. */
  readonly after: string | null;
  /** Ends the feed. */
  readonly signal: AbortSignal;
  /** Told when the connection is lost, and when it is there again; once each. */
  readonly onConnection: (state: 'lost' | 'connected') => void;
}

const shortestWait = 200;
const longestWait = 5_000;

/**
 * Everything that a watch finds, once each, over every break: it goes on behind the last event, as often as it must, and
 * tells once that what was missed has been told. Throws a `GatewayFailure` of what won't pass: the watch is gone, the cursor is none.
 */
export async function* followFeed(options: FollowOptions): AsyncGenerator<FeedMessage, void, undefined> {
  const { signal, onConnection } = options;
  let { after } = options;
  let failures = 0;
  let caughtUp = false;
  const isOver = () => signal.aborted;
  while (!isOver()) {
    try {
      for await (const message of subscribeToFeed({ ...options, after })) {
        if (failures > 0) onConnection('connected');
        failures = 0;
        after = message.cursor;
        if (message.__typename === 'FeedCaughtUp' && caughtUp) continue;
        caughtUp ||= message.__typename === 'FeedCaughtUp';
        yield message;
      }
    } catch (error) {
      if (!(error instanceof GatewayFailure && error.mayPass)) throw error;
    }
    if (isOver()) return;
    if (failures === 0) onConnection('lost');
    failures += 1;
    await pause(Math.min(shortestWait * 2 ** failures, longestWait), signal);
  }
}

/** At random between half of it and all, so that a gateway that starts isn't met by all its followers at once. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await delay(milliseconds * (0.5 + Math.random() / 2), undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
