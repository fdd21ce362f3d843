import { setTimeout as delay } from 'node:timers/promises';
import { terminal } from './terminal.js';

/** Ends what runs; where that takes longer, ends the process with 0: what is durable was acknowledged, and no more. */
export async function endWithin(seconds: number, end: () => Promise<void>): Promise<void> {
  const ended = new AbortController();
  void delay(seconds * 1000, undefined, { signal: ended.signal }).then(
    () => {
      terminal.tell(`rolecall ends, but not all that had begun was done within ${seconds} s.`);
      process.exit(0);
    },
    () => undefined,
  );
  try {
    await end();
  } finally {
    ended.abort();
  }
}
