import type { FacetQuery, FacetResult, RangesFacetQuery, TermsFacetQuery } from '../facet.js';
import { bucketTest } from '../facet.js';
import type { FacetAnswer, TermsAnswer } from './answers.js';
import { tellsMissing } from './compile-facet.js';
import { readStats } from './read-stats.js';
import { readSalaries } from './salary-facet.js';

/** The facet's result out of its parts of the aggregations. */
export function readFacet(facet: FacetQuery, answer: FacetAnswer): FacetResult {
  const { name } = facet;
  const missing =
    facet.kind === 'terms' && tellsMissing(facet) ? withoutValue(answer) : (answer.missing?.doc_count ?? 0);
  switch (facet.kind) {
    case 'terms':
      return { name, missing, ...readTerms(facet, answer), stats: null, salaries: null };
    case 'ranges':
      return { name, missing, ...readRanges(facet, answer), salaries: null };
    case 'salary':
      return { name, missing, buckets: [], ...readSalaries(answer.currencies) };
  }
}

/** Documents of no bucket and not among the others, where none is of two. */
function withoutValue({ counted, listed }: FacetAnswer): number {
  const listedTimes = (listed?.buckets ?? []).reduce((total, { doc_count }) => total + doc_count, 0);
  return (counted ?? 0) - listedTimes - (listed?.sum_other_doc_count ?? 0);
}

type Bucket = FacetResult['buckets'][number];

function readTerms(facet: TermsFacetQuery, { listed, begun, chosen, each }: FacetAnswer) {
  const counts = new Map(
    each?.buckets.map(({ doc_count }, nth) => [facet.selected[nth], doc_count]) ??
      chosen?.buckets.map(({ key, doc_count }) => [key, doc_count]),
  );
  const found = [...readBuckets(listed), ...readBuckets(begun)];
  if (begun !== undefined) found.sort(orders[facet.order]);
  const top = found.slice(0, facet.size);
  const shown = new Set(top.map((bucket) => bucket.value));
  const added = [...new Set(facet.selected)]
    .filter((value) => !shown.has(value))
    .map((value) => ({ value, count: counts.get(value) ?? 0 }));
  const isBucket = bucketTest(facet);
  const rescued = added.filter(({ value }) => isBucket(value));
  const beyond = (listed?.sum_other_doc_count ?? 0) + (begun?.sum_other_doc_count ?? 0);
  return {
    buckets: added.length === 0 ? top : [...top, ...added].sort(orders[facet.order]),
    others: beyond + sum(found.slice(facet.size)) - sum(rescued),
    exact: [listed, begun, chosen].every((terms) => (terms?.doc_count_error_upper_bound ?? 0) === 0),
  };
}

const readBuckets = (terms: TermsAnswer | undefined): readonly Bucket[] =>
  (terms?.buckets ?? []).map(({ key, doc_count }) => ({ value: key, count: doc_count }));

const orders = {
  count: (a: Bucket, b: Bucket) => b.count - a.count || compare(a.value, b.value),
  value: (a: Bucket, b: Bucket) => compare(a.value, b.value),
} as const;

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const sum = (buckets: readonly Bucket[]): number => buckets.reduce((total, { count }) => total + count, 0);

function readRanges(facet: RangesFacetQuery, { buckets, stats }: FacetAnswer) {
  return {
    buckets: facet.buckets.map(({ value }, place) => ({
      value,
      count: buckets?.buckets[place]?.doc_count ?? 0,
    })),
    others: 0,
    exact: true,
    stats: readStats(stats),
  };
}
