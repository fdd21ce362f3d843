import type { Filter, KeywordField, NumberField } from './filter.js';
import type { ValueStart } from './word-start.js';
import { valueStartTest } from './word-start.js';

/** A facet to count beside a search. `name` is unique within its query. */
export type FacetQuery = TermsFacetQuery | RangesFacetQuery | SalaryFacetQuery;

export interface TermsFacetQuery {
  readonly kind: 'terms';
  readonly name: string;
  readonly field: KeywordField;
  /** 1 to 200 buckets. */
  readonly size: number;
  /** Most frequent first (then by value), or by value, ascending. */
  readonly order: 'count' | 'value';
  /** Values that are listed even beyond `size` or with count 0. */
  readonly selected: readonly string[];
  /** Only these values, and those that `startingWith` tells, are buckets; both null: any. */
  readonly among: readonly string[] | null;
  readonly startingWith: ValueStart | null;
}

/** Tells the values that are buckets of the facet if it is large enough. */
export function bucketTest({
  among,
  startingWith,
}: Pick<TermsFacetQuery, 'among' | 'startingWith'>): (value: string) => boolean {
  if (among === null && startingWith === null) return () => true;
  const list = new Set(among);
  const isBegun = startingWith === null ? () => false : valueStartTest(startingWith);
  return (value) => list.has(value) || isBegun(value);
}

/** Buckets by condition, in the order given; a document counts in each bucket whose condition it meets. */
export interface RangesFacetQuery {
  readonly kind: 'ranges';
  readonly name: string;
  readonly buckets: readonly { readonly value: string; readonly filter: Filter }[];
  /** The field whose absence counts as missing and whose values make the statistics. */
  readonly field: NumberField;
}

/**
 * On postings: how the salaries of one currency lie, that of most of the documents counted (of equals, the first by its
 * code). Its result has `salaries` instead of buckets; documents of other currencies are its `others`.
 */
export interface SalaryFacetQuery {
  readonly kind: 'salary';
  readonly name: string;
  /** What the salaries are counted between: ascending, at least one. */
  readonly bounds: readonly number[];
}

/** The yearly salaries of one currency, counted between the bounds of the query. */
export interface SalarySpread {
  readonly currency: string;
  /** How many documents are of the currency. */
  readonly count: number;
  /** How many lower ends lie below the first bound, from each to before the next, and from the last on. */
  readonly least: readonly number[];
  /** Likewise the upper ends. */
  readonly greatest: readonly number[];
}

export interface FacetResult {
  readonly name: string;
  readonly buckets: readonly { readonly value: string; readonly count: number }[];
  /** Documents without a value. */
  readonly missing: number;
  /** The sum of the counts of values that `size` left out; 0 for ranges. */
  readonly others: number;
  /** Whether the counts are exact. */
  readonly exact: boolean;
  /** For ranges, over the documents counted; for salaries, of their upper ends. Null where there are none. */
  readonly stats: { readonly min: number; readonly max: number; readonly avg: number } | null;
  /** For salaries, where any document counted has one; null elsewhere. */
  readonly salaries: SalarySpread | null;
}
