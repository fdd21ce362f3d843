import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { createFailures } from './failures.js';
import { createLead, type LeadContext } from './lead.js';
import { LeaseLost, type Lease } from './lease.js';
import { createLeaseObserver } from './lease-observer.js';

const longestRetry = 5_000;

export interface TurnsContext extends LeadContext {
  readonly monotonic: () => number;
  readonly notify: (message: string) => void;
}

/** Waiting for the lease and working while it is held, by turns. */
export interface Turns {
  /** What is held now. */
  readonly lease: Lease | null;
  /** Resolves when it is closing and the lease is handed back. Never fails: failures are notified and tried again. */
  readonly run: () => Promise<void>;
}

export function createTurns(context: TurnsContext): Turns {
  const { times, monotonic, closing } = context;
  const holder = randomUUID();
  const observer = createLeaseObserver(context.engine.feed.matcher, {
    holder,
    monotonic,
    expire: times.expire,
  });
  const lead = createLead(context);
  const failures = createFailures(context.notify);
  const pause = (milliseconds: number) =>
    delay(milliseconds, undefined, { signal: closing }).catch(() => undefined);
  let lease: Lease | null = null;

  async function take(): Promise<void> {
    try {
      lease = await observer.tryTake();
      if (lease === null) await pause(times.observe);
      else await lead(lease, failures.over);
    } catch (error) {
      lease = null;
      if (error instanceof LeaseLost) return;
      await pause(Math.min(longestRetry, times.retry * 2 ** failures.count(error)));
    }
  }
  return {
    get lease() {
      return lease;
    },
    run: async () => {
      while (!closing.aborted) await take();
      lease = null;
    },
  };
}
