import { EventEmitter, once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { SeededRandom } from './seeded-random.js';

/** Something that goes wrong again and again. */
export interface Disturbance {
  readonly name: string;
  /** Milliseconds between one and the next. */
  readonly every: readonly [least: number, most: number];
  /** Does it, and mends it again. */
  readonly strike: () => Promise<void>;
}

export interface Chaos {
  /** How often each disturbance has struck. */
  readonly strikes: Readonly<Record<string, number>>;
  /** Resolves when each has struck as often; throws what mending threw. */
  until(times: number): Promise<void>;
  /** Lets what has struck be mended, and ends. Throws what mending threw. */
  stop(): Promise<void>;
}

/** Each disturbance strikes at random moments of its own until the chaos is stopped. */
export function startChaos(disturbances: readonly Disturbance[], random: SeededRandom): Chaos {
  const stopping = new AbortController();
  const strikes: Record<string, number> = Object.fromEntries(disturbances.map(({ name }) => [name, 0]));
  const isOver = () => stopping.signal.aborted;
  const struck = new EventEmitter();
  const running = Promise.all(
    disturbances.map(async ({ name, every: [least, most], strike }) => {
      for (;;) {
        await delay(random.whole(least, most), undefined, { signal: stopping.signal }).catch(() => undefined);
        if (isOver()) return;
        await strike();
        strikes[name] = (strikes[name] ?? 0) + 1;
        struck.emit('struck');
      }
    }),
  );
  running.catch(() => undefined);
  return {
    strikes,
    async until(times) {
      while (Object.values(strikes).some((count) => count < times)) {
        await Promise.race([once(struck, 'struck'), running]);
      }
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
