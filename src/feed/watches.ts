import type { Watch, WatchTarget } from '../domain/watch.js';
import type { WatchPosition } from '../search/watch-store.js';

/** What a new watch shall be. */
export interface NewWatch {
  readonly name: string | null;
  readonly target: WatchTarget;
  /** Whether what matches already is told. */
  readonly backfill: boolean;
}

export interface WatchChanges {
  /** Undefined: stays; null: no name. */
  readonly name?: string | null;
  /** 0 to 1, for match watches alone. */
  readonly minScore?: number;
}

/** The watches of viewers; a viewer has no part in those of others. All methods throw what the search engine throws. */
export interface Watches {
  /**
   * Resolves when its first findings are told: what matches already, newest last, 1,000 at most. Nothing that changes
   * from then on is missed. Throws NOT_FOUND where the posting or candidate isn't there, and what filters throw.
   */
  create(owner: string, watch: NewWatch): Promise<Watch>;
  /**
   * A lower `minScore` tells what matches now as well, unless the watch was made without backfill. Throws NOT_FOUND, and
   * BAD_USER_INPUT for a `minScore` of a search watch.
   */
  update(owner: string, id: string, changes: WatchChanges): Promise<Watch>;
  /** The watch and its findings are gone for good. Throws NOT_FOUND. */
  delete(owner: string, id: string): Promise<void>;
  /** Null where the owner has no such watch. */
  find(owner: string, id: string): Promise<Watch | null>;
  /** Oldest first, `limit` at most, behind `after`. */
  list(owner: string, limit: number, after: WatchPosition | null): Promise<readonly Watch[]>;
}
