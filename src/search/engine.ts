import type { Candidate } from '../domain/candidate.js';
import type { JobPosting } from '../domain/posting.js';
import type { FeedStore } from './feed-store.js';
import type { Filter } from './filter.js';
import type { DocumentKind, ReadQuery } from './query.js';
import type { ReadResult, StoredCandidate, StoredDocument, StoredPosting } from './result.js';

/** A write of one document with all that belongs to it; the requirements of a posting go along. */
export type WriteOperation =
  | {
      readonly kind: 'put';
      readonly document:
        | { readonly kind: 'posting'; readonly posting: JobPosting }
        | { readonly kind: 'candidate'; readonly candidate: Candidate };
      /** What was read under this id before; null: nothing was there. Anything else there by now is a conflict. */
      readonly replaces: StoredPosting | StoredCandidate | null;
    }
  | { readonly kind: 'delete'; readonly stored: StoredPosting | StoredCandidate };

export type WriteOutcome =
  | { readonly kind: 'done' }
  /** Somebody else wrote the document since it was read: read again and decide anew. */
  | { readonly kind: 'conflict' }
  /** The engine refuses this document; the others of the batch are not affected. */
  | { readonly kind: 'refused'; readonly reason: string };

/** Which documents of a kind to read from the first to the last. */
export interface StreamQuery {
  readonly of: DocumentKind;
  readonly filter: Filter;
}

/**
 * Whether an engine is asked: `open` while it has failed so often that requests are refused at once, `half-open` while one
 * tries whether it works again.
 */
export type Circuit = 'closed' | 'open' | 'half-open';

export interface EngineHealth {
  readonly engine: string;
  readonly version: string;
  readonly ready: boolean;
  readonly indices: readonly IndexHealth[];
}

/** An index by the name under which it is asked, with what stands behind that name now. */
export interface IndexHealth {
  readonly name: string;
  /** What this version reads and writes. */
  readonly expected: string;
  /** Null: nothing is there. Anything else than expected: another version has migrated the index meanwhile. */
  readonly found: string | null;
}

/**
 * What the gateway asks of a search index. All methods throw a `RolecallError` with SEARCH_UNAVAILABLE or
 * SEARCH_TIMEOUT when the engine can't answer.
 */
export interface SearchEngine {
  /**
   * Answers all queries in one request, in their order. Throws CURSOR_EXPIRED where a position's snapshot is gone, and the
   * signal's reason where that aborts: the engine's work ends then, too, where it can.
   */
  read<const Q extends readonly ReadQuery[]>(
    queries: Q,
    signal?: AbortSignal,
  ): Promise<{ readonly [I in keyof Q]: ReadResult<Q[I]> }>;
  /** Resolves when every operation is durable or decided otherwise, with one outcome each; each id at most once a batch. */
  write(operations: readonly WriteOperation[]): Promise<readonly WriteOutcome[]>;
  /** From its return on, every search sees all that was written before the call. */
  refresh(): Promise<void>;
  /** Every document of a kind, in batches, as of about now; in no particular order. */
  scan(kind: 'posting', batchSize: number): AsyncIterable<readonly StoredPosting[]>;
  scan(kind: 'candidate', batchSize: number): AsyncIterable<readonly StoredCandidate[]>;
  /**
   * Every document that a search with this filter finds, in batches, each read when it is asked for; in no particular
   * order. No document comes twice, and none that stays as it is is left out. Whoever stops early must `return`. Throws
   * QUERY_TOO_BROAD as a search does; where an engine keeps the state for two minutes alone, CURSOR_EXPIRED for a reader
   * who takes longer than that for a batch. The signal ends it as it ends a read.
   */
  stream(
    query: StreamQuery,
    batchSize: number,
    signal?: AbortSignal,
  ): AsyncIterable<readonly StoredDocument[]>;
  /** What live feeds are made of. */
  readonly feed: FeedStore;
  health(): Promise<EngineHealth>;
  readonly circuit: () => Circuit;
  close(): Promise<void>;
}
