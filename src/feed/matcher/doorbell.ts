import { setTimeout as delay } from 'node:timers/promises';

/** Wakes who waits; a ring while nobody waits ends the next wait at once. */
export interface Doorbell {
  readonly ring: () => void;
  /** Resolves at the next ring, or when the time is over; true: it was rung. */
  readonly wait: (milliseconds: number) => Promise<boolean>;
}

export function createDoorbell(): Doorbell {
  let rung = false;
  let waiting = new AbortController();
  return {
    ring() {
      rung = true;
      waiting.abort();
    },
    async wait(milliseconds) {
      waiting = new AbortController();
      if (!rung) await delay(milliseconds, undefined, { signal: waiting.signal }).catch(() => undefined);
      const wasRung = rung;
      rung = false;
      return wasRung;
    },
  };
}
