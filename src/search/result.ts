import type { Candidate } from '../domain/candidate.js';
import type { PostingId } from '../domain/document.js';
import type { JobPosting, Requirement } from '../domain/posting.js';
import type { FacetResult } from './facet.js';
import type { QuartilesQuery, QuartilesResult } from './quartiles.js';
import type { GetQuery, Position, ReadQuery } from './query.js';
import type { StatisticsResult } from './statistics.js';

/** A document as an engine keeps it, tagged by kind. */
export type StoredDocument = StoredPosting | StoredRequirement | StoredCandidate;

export interface StoredPosting {
  readonly kind: 'posting';
  readonly document: JobPosting;
  /** Changes with every write; what a later write is conditional on. */
  readonly version: string;
}
export interface StoredRequirement {
  readonly kind: 'requirement';
  readonly document: Requirement;
  readonly posting: PostingId;
}
export interface StoredCandidate {
  readonly kind: 'candidate';
  readonly document: Candidate;
  readonly version: string;
}

export interface Hit {
  readonly stored: StoredDocument;
  /** Null where the search doesn't rank. */
  readonly score: number | null;
  readonly position: Position;
}

export interface SearchResult {
  readonly hits: readonly Hit[];
  /** Whether the search goes on beyond the page, in the page's direction. */
  readonly more: boolean;
  /** Null where it wasn't asked for. */
  readonly total: { readonly value: number; readonly relation: 'EXACT' | 'AT_LEAST' } | null;
  /** In the order of the query's facets. */
  readonly facets: readonly FacetResult[];
  /** In the order of the query's statistics. */
  readonly statistics: readonly StatisticsResult[];
}

/** One per id; null where there is no such document. */
export type GetResult = readonly (StoredDocument | null)[];

export type ReadResult<Q extends ReadQuery> = Q extends GetQuery
  ? GetResult
  : Q extends QuartilesQuery
    ? QuartilesResult
    : SearchResult;
