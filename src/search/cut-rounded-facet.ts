import type { FacetQuery, FacetResult, TermsFacetQuery } from './facet.js';

/**
 * How many values an engine ranks for a facet of rounded counts, whatever size is asked for: which of equals it would
 * have cut off tells which has more.
 */
export const mostRanked = 1000;

/** Whether the facet lists its most frequent values, so that its size tells of their order. */
export function isByCount(facet: FacetQuery): facet is TermsFacetQuery {
  return facet.kind === 'terms' && facet.order === 'count';
}

/**
 * The facet of `mostRanked` values whose counts are rounded already, cut to the size asked for by those counts alone,
 * equals in the order of their values. Values with a count of 0 are left out unless they are selected.
 */
export function cutByRounded(facet: FacetResult, { size, selected }: TermsFacetQuery): FacetResult {
  const least = leastComparable(facet.buckets, selected);
  const ranked = facet.buckets.toSorted(mostFirst);
  const listed = new Set(ranked.filter(({ count }) => count > least).slice(0, size));
  const isShown = (bucket: Bucket) => listed.has(bucket) || selected.includes(bucket.value);
  const cut = ranked.filter((bucket) => !isShown(bucket));
  return {
    ...facet,
    buckets: ranked.filter(isShown),
    // The sum of what each would have been told as, so that no other size tells more of them.
    others: cut.reduce((sum, { count }) => sum + count, facet.others),
  };
}

/** Where the engine left values out, it chose by their order among those with as many as the last: these have no place. */
function leastComparable(buckets: readonly Bucket[], selected: readonly string[]): number {
  if (buckets.length < mostRanked) return 0;
  // Selected values are given whatever their place.
  const placed = buckets.filter(({ value }) => !selected.includes(value));
  return Math.min(...placed.map(({ count }) => count));
}

type Bucket = FacetResult['buckets'][number];

const mostFirst = (a: Bucket, b: Bucket): number => b.count - a.count || (a.value < b.value ? -1 : 1);
