import type { MatcherStateStore } from '../../search/matcher-state.js';
import { createLease, type Lease } from './lease.js';

/** Watches the lease until it may be taken. */
export interface LeaseObserver {
  /** Looks once; null: somebody else has it. Throws what the store throws. */
  tryTake(): Promise<Lease | null>;
}

export interface ObserverOptions {
  /** Nobody else's name. */
  readonly holder: string;
  readonly monotonic: () => number;
  /** Milliseconds after which a lease that wasn't renewed is free. */
  readonly expire: number;
}

/**
 * Clocks of several machines don't agree, so the age of a lease is told by nobody: an observer measures for how long it
 * has itself seen the state unchanged.
 */
export function createLeaseObserver(
  store: MatcherStateStore,
  { holder, monotonic, expire }: ObserverOptions,
): LeaseObserver {
  let seen: { readonly version: string; readonly since: number } | null = null;

  return {
    async tryTake() {
      const asked = monotonic();
      const found = await store.read();
      const unchanged = found !== null && found.version === seen?.version ? asked - seen.since : 0;
      if (found !== null && seen?.version !== found.version) {
        seen = { version: found.version, since: monotonic() };
      }
      // What it holds itself it has lost sight of: the answer to a write didn't come.
      const isFree = found === null || ['', holder].includes(found.state.holder) || unchanged >= expire;
      if (!isFree) return null;
      const taken = { holder, places: found?.state.places ?? {} };
      const version = await store.write(taken, found?.version ?? null);
      return version === null ? null : createLease(store, taken, version);
    },
  };
}
