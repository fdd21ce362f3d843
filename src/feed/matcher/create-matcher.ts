import type { SkillLookup } from '../../domain/skill-lookup.js';
import type { SearchEngine } from '../../search/engine.js';
import { createDoorbell } from './doorbell.js';
import { createHousekeeping } from './keep-house.js';
import { defaultTimes, type MatcherTimes } from './matcher-times.js';
import type { Matcher } from './matcher.js';
import { createTurns } from './turns.js';

export interface MatcherContext {
  readonly engine: SearchEngine;
  readonly lookup: SkillLookup;
  /** Told what an operator should know; never personal data. */
  readonly notify: (message: string) => void;
  readonly now?: () => Date;
  /** Milliseconds of a clock that is never set. */
  readonly monotonic?: () => number;
}

export interface MatcherOptions {
  /** How long findings are kept. */
  readonly retentionDays: number;
  readonly times?: Partial<MatcherTimes>;
}

/** A matcher over the engine, which must outlive it. */
export function createMatcher(given: MatcherContext, options: MatcherOptions): Matcher {
  const context = { now: () => new Date(), monotonic: () => performance.now(), ...given };
  const times = { ...defaultTimes, ...options.times };
  const bell = createDoorbell();
  const listeners = new Set<() => void>();
  const closing = new AbortController();
  const turns = createTurns({
    ...context,
    times,
    bell,
    house: createHousekeeping(context.engine.feed, { ...context, ...options, times }),
    told() {
      for (const listener of listeners) listener();
    },
    closing: closing.signal,
  });
  let running: Promise<void> | null = null;
  return {
    get status() {
      return { leading: turns.lease !== null, places: turns.lease?.places ?? null };
    },
    start() {
      running ??= turns.run();
    },
    poke: bell.ring,
    onFindings(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      closing.abort();
      bell.ring();
      await running;
    },
  };
}
