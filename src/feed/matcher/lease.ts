import type { MatcherState, MatcherStateStore } from '../../search/matcher-state.js';
import type { Places } from '../../search/places.js';

/** Somebody else has the lease by now, or may have: the answer to a write was lost. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

const lostMessage = 'Somebody else has the lease of the matcher.';

/** The right to be the one that matches, until somebody else takes it. */
export interface Lease {
  readonly holder: string;
  /** How far the matcher has come. */
  readonly places: Places;
  /** Throws LeaseLost where it is known to be lost. */
  assertHeld(): void;
  /** Stores how far the matcher has come; shows others that the holder is alive. Throws LeaseLost, and what the store throws. */
  store(places: Places): Promise<void>;
  /** As `store`, with nothing new. */
  renew(): Promise<void>;
  /** Others may take it at once. Throws what `store` throws. */
  release(): Promise<void>;
}

/** The lease as it was taken with this version of the state. */
export function createLease(store: MatcherStateStore, taken: MatcherState, takenVersion: string): Lease {
  const { holder } = taken;
  let { places } = taken;
  let version = takenVersion;
  let held = true;
  let written: Promise<void> = Promise.resolve();

  const assertHeld = () => {
    if (!held) throw new LeaseLost(lostMessage);
  };
  async function write(next: MatcherState): Promise<void> {
    assertHeld();
    let stored: string | null = null;
    try {
      stored = await store.write(next, version);
    } finally {
      // Where the answer is lost, nobody knows which version is the newest.
      held = stored !== null;
    }
    if (stored === null) throw new LeaseLost(lostMessage);
    version = stored;
    places = next.places;
  }
  /** One after another: each write expects the version of the one before. */
  function inTurn(next: () => MatcherState): Promise<void> {
    written = written.then(() => write(next()));
    return written;
  }

  return {
    holder,
    get places() {
      return places;
    },
    assertHeld,
    store: (reached) => inTurn(() => ({ holder, places: reached })),
    renew: () => inTurn(() => ({ holder, places })),
    release: () => inTurn(() => ({ holder: '', places })),
  };
}
