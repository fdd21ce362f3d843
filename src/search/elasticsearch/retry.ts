import { errors } from '@elastic/elasticsearch';
import { setTimeout as delay } from 'node:timers/promises';
import pRetry from 'p-retry';
import type { ConnectionTimes } from './connection-times.js';
import { isPassing } from './failures.js';
import type { TimeLimit } from './within-time.js';

const retries = 4;

/**
 * Asks again what may be asked twice while its failure may pass and the limit leaves time, after pauses of random length
 * (full jitter) that may be twice as long each time. Where the server says how long to wait, it waits so long besides.
 */
export function retry<T>(
  ask: () => Promise<T>,
  { signal, end }: TimeLimit,
  { firstPause, longestPause }: Pick<ConnectionTimes, 'firstPause' | 'longestPause'>,
): Promise<T> {
  return pRetry(ask, {
    retries,
    // It waits here, where the failure is known.
    minTimeout: 0,
    shouldRetry: async ({ error, retriesConsumed }) => {
      if (!isPassing(error)) return false;
      const longest = Math.min(longestPause, firstPause * 2 ** retriesConsumed);
      const pause = readRetryAfter(error, Date.now()) + Math.random() * longest;
      if (performance.now() + pause >= end) return false;
      await delay(pause, undefined, { signal });
      return true;
    },
  });
}

/** The milliseconds that the server asks to wait, told in seconds or as a date; 0 where it doesn't. */
export function readRetryAfter(error: unknown, now: number): number {
  if (!(error instanceof errors.ResponseError)) return 0;
  const told: unknown = error.headers?.['retry-after'];
  if (typeof told !== 'string') return 0;
  const milliseconds = /^\d+$/.test(told) ? Number(told) * 1000 : Date.parse(told) - now;
  return Number.isNaN(milliseconds) ? 0 : Math.max(0, milliseconds);
}
