import type { Place, Places } from './places.js';
import type { StoredCandidate, StoredPosting } from './result.js';

/** A posting or candidate in its newest state, at the place of its last change. */
export interface ChangedDocument {
  readonly stored: StoredPosting | StoredCandidate;
  readonly at: Place;
}

export interface ChangeBatch {
  /** In the order of their changes within each order; empty: nothing changed after the places. */
  readonly changes: readonly ChangedDocument[];
  /** Where to go on from. Orders that are gone by now are left out. */
  readonly places: Places;
}

/**
 * The changes of postings and candidates in the order in which they happened, whatever order concurrent writers commit
 * in: nothing is left out. Deletions don't show. All methods throw what `SearchEngine` throws.
 */
export interface ChangeTail {
  /** Where the changes end: every write that was acknowledged before the call lies at or before it. */
  end(): Promise<Places>;
  /** The next changes, `limit` at most, of every write that was acknowledged before the call. Unknown orders start at their beginning. */
  after(places: Places, limit: number): Promise<ChangeBatch>;
}
