import type { Filter, KeywordField, NumberField } from './filter.js';

/** A facet to count beside a search. `name` is unique within its query. */
export type FacetQuery = TermsFacetQuery | RangesFacetQuery;

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
  /** Only these values are buckets; null: any. */
  readonly among: readonly string[] | null;
  /** Only values in which some word starts with this, whatever the case; null: any. */
  readonly startingWith: string | null;
}

/** Buckets by condition, in the order given; a document counts in each bucket whose condition it meets. */
export interface RangesFacetQuery {
  readonly kind: 'ranges';
  readonly name: string;
  readonly buckets: readonly { readonly value: string; readonly filter: Filter }[];
  /** The field whose absence counts as missing and whose values make the statistics. */
  readonly field: NumberField;
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
  /** For ranges, over the documents counted; null where there are none. */
  readonly stats: { readonly min: number; readonly max: number; readonly avg: number } | null;
}
