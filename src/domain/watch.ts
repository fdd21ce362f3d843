import type { CandidateId, PostingId } from './document.js';

export type WatchId = `watch:${string}`;

/** What a watch looks for. Match watches find who or what reaches `minScore` (0 to 1); search watches what a filter finds. */
export type WatchTarget =
  | { readonly kind: 'POSTING'; readonly posting: PostingId; readonly minScore: number }
  | { readonly kind: 'CANDIDATE'; readonly candidate: CandidateId; readonly minScore: number }
  | { readonly kind: 'POSTING_SEARCH'; readonly filter: WatchFilter }
  | { readonly kind: 'CANDIDATE_SEARCH'; readonly filter: WatchFilter };

/** A filter of the API as it was given: plain JSON. */
export type WatchFilter = Readonly<Record<string, unknown>>;

/** A standing query: it collects findings whether or not anyone listens. */
export interface Watch {
  readonly id: WatchId;
  /** The viewer whose watch it is; nobody else learns that it exists. */
  readonly owner: string;
  readonly name: string | null;
  readonly target: WatchTarget;
  /** Whether what matched already when it was made is told. */
  readonly backfill: boolean;
  /** ISO 8601, UTC, with milliseconds. */
  readonly createdAt: string;
}

/** A document that a watch found. A watch finds each document once. */
export interface Finding {
  readonly watch: WatchId;
  readonly document: PostingId | CandidateId;
  /** 0 to 1, of when it was found; null where the watch searches. */
  readonly score: number | null;
  /** ISO 8601, UTC, with milliseconds. */
  readonly foundAt: string;
}
