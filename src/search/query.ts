import type { CandidateId, PostingId, RequirementId } from '../domain/document.js';
import type { RequirementTokens } from '../domain/match/tokens.js';
import type { FacetQuery } from './facet.js';
import type { Filter, NumberField } from './filter.js';
import type { StatisticsQuery } from './statistics.js';
import type { QuartilesQuery } from './quartiles.js';
import type { TextQuery } from './text-query.js';

export type DocumentKind = 'posting' | 'requirement' | 'candidate';
export type DocumentId = PostingId | RequirementId | CandidateId;

/** Ties are broken by id, ascending, whatever the direction; documents without the value come last in both. */
export interface Sort {
  readonly by: 'relevance' | NumberField;
  readonly direction: 'asc' | 'desc';
}

/** Where a hit stands in the order of its search: enough to go on from it. */
export interface Position {
  readonly values: readonly (number | string)[];
  /** Names the engine's snapshot that the values belong to; null where there is none. */
  readonly snapshot: string | null;
}

export interface Page {
  /** 1 to 1,000 hits. */
  readonly size: number;
  /** `backward` gives the hits before `from`, or the last ones; in the order of the sort all the same. */
  readonly direction: 'forward' | 'backward';
  /** Exclusive; null starts at the end that the direction comes from. */
  readonly from: Position | null;
  /** Whether the positions will be used: a search by relevance then reads from a snapshot. */
  readonly resumable: boolean;
}

/**
 * Ranks by how much of what postings ask for is covered, and leaves out what covers too little or nothing. The tokens are
 * those of src/domain/match/tokens.ts; docs/matching.md says what they stand for.
 */
export type MatchRanking =
  /** On candidates: by the weight earned, which is the score; at least `threshold`, a whole number above 0. */
  | {
      readonly kind: 'candidates';
      readonly requirements: readonly RequirementTokens[];
      readonly threshold: number;
    }
  /** On postings: by the share of their weight that the tokens earn, which is the score; above 0 and at least `minScore`. */
  | { readonly kind: 'postings'; readonly tokens: readonly string[]; readonly minScore: number };

export interface SearchQuery {
  readonly kind: 'search';
  readonly of: DocumentKind;
  /** Restricts and ranks; null: everything, unranked. */
  readonly text: TextQuery | null;
  /** Restricts and scores instead of `text`, which is null then; hits have their score whatever the sort. */
  readonly match: MatchRanking | null;
  /** Restricts hits, total and facets alike. */
  readonly filter: Filter;
  /** Restrict hits and total; each facet leaves out the choices that bear its name. */
  readonly choices: readonly { readonly facet: string; readonly filter: Filter }[];
  readonly sort: Sort;
  /** Null: no hits wanted. */
  readonly page: Page | null;
  readonly total: boolean;
  readonly facets: readonly FacetQuery[];
  /** Of what filter and choices find. */
  readonly statistics: readonly StatisticsQuery[];
}

/** Reads documents by id as they were last written, in the order of the ids. */
export interface GetQuery {
  readonly kind: 'get';
  readonly ids: readonly DocumentId[];
}

export type ReadQuery = SearchQuery | QuartilesQuery | GetQuery;
