import type { KeywordField } from './filter.js';

/** The documents that a search finds, counted by the values of one to three fields taken together. */
export interface StatisticsQuery {
  /** 1 to 3; the product of their sizes is at most 10,000. */
  readonly groups: readonly StatisticsGroup[];
  /** Whether rows tell medians of salaries, and the result their currency; null otherwise. They cost as much as the counting. */
  readonly salaries: boolean;
  /** Whether rows tell averages of years; null otherwise. */
  readonly years: boolean;
}

export interface StatisticsGroup {
  readonly field: KeywordField;
  /** The most values, anew for each combination of values of the groups before. */
  readonly size: number;
  /** Which values are kept where there are more: the most frequent (then by value), or the last in their order. */
  readonly keep: 'frequent' | 'last';
}

export interface StatisticsResult {
  /** The most frequent currency of all documents that the search finds (then by code); null where none has a salary. */
  readonly currency: string | null;
  /** One for each combination that some document has, in no particular order. */
  readonly rows: readonly StatisticsRow[];
}

export interface StatisticsRow {
  /** One of each group, in their order. */
  readonly values: readonly string[];
  /** Documents that have all of the values; one with several values of a group counts for each. */
  readonly count: number;
  /** Of the middles of its documents' yearly salaries in the result's currency, to the cent; null where there are none. */
  readonly salaryMedian: number | null;
  /** Over the documents that ask for years; null where none does. */
  readonly minYearsAverage: number | null;
  /** Whether the count is exact. */
  readonly exact: boolean;
}
