import type { CandidateId, PostingId } from '../domain/document.js';
import type { RequirementTokens } from '../domain/match/tokens.js';
import type { Watch, WatchId } from '../domain/watch.js';
import type { Filter } from './filter.js';
import type { Places } from './places.js';
import type { StoredCandidate, StoredPosting } from './result.js';

export interface StoredWatch {
  readonly watch: Watch;
  /** What a search watch searches for; null where it matches. */
  readonly condition: Filter | null;
  /** The changes up to here aren't the matcher's to tell: the first findings have them. */
  readonly since: Places;
  /** False until its first findings are told: the matcher works for it, but nobody is shown it. */
  readonly ready: boolean;
}

/** What a match watch is proposed by: what its posting asks for, or what its candidate can answer. */
export type WatchedSide =
  | { readonly kind: 'posting'; readonly requirements: readonly RequirementTokens[] }
  | { readonly kind: 'candidate'; readonly tokens: readonly string[] };

/** Watches that a document may be a finding of. */
export interface Proposal {
  /** The document's place in the list that was asked about. */
  readonly nth: number;
  readonly watches: readonly StoredWatch[];
}

/** Where a watch stands among those of its owner: by creation, then by id. */
export type WatchPosition = Pick<Watch, 'createdAt' | 'id'>;

/**
 * Keeps watches, found by what they need. Every method sees what was written before its call, and throws what
 * `SearchEngine` throws.
 */
export interface WatchStore {
  /** A new watch. `side` is null for search watches, and where nothing can match now. */
  create(watch: StoredWatch, side: WatchedSide | null): Promise<void>;
  /** Changes what is told; null: there is no such watch. `minScore` is for match watches alone. */
  update(
    id: WatchId,
    changes: { readonly name?: string | null; readonly minScore?: number; readonly ready?: true },
  ): Promise<StoredWatch | null>;
  /** Whether there was one. */
  delete(id: WatchId): Promise<boolean>;
  /** One per id; null where there is no such watch. */
  get(ids: readonly WatchId[]): Promise<readonly (StoredWatch | null)[]>;
  /** The owner's ready watches, oldest first, `limit` at most, behind `after`. */
  list(owner: string, limit: number, after: WatchPosition | null): Promise<readonly StoredWatch[]>;
  /** All match watches of these postings and candidates, ready or not. */
  on(ids: readonly (PostingId | CandidateId)[]): Promise<readonly StoredWatch[]>;
  /** From now on the match watches of this posting or candidate are proposed by this; null: by nothing. */
  setSide(id: PostingId | CandidateId, side: WatchedSide | null): Promise<void>;
  isEmpty(): Promise<boolean>;
  /**
   * For each document all watches, ready or not, that it may be a finding of, in portions: never too few, and close to
   * those that it is one of. Free text in conditions isn't considered, nor `since`.
   */
  propose(documents: readonly (StoredPosting | StoredCandidate)[]): AsyncIterable<Proposal>;
  /** Removes watches that were made before this time (ISO 8601) and never got ready. */
  removeUnfinished(createdBefore: string): Promise<void>;
}
