import type { FacetQuery, FacetResult, RangesFacetQuery, TermsFacetQuery } from '../facet.js';
import { wordStartTest } from '../word-start.js';
import type { FacetAnswer } from './answers.js';
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

function readTerms(facet: TermsFacetQuery, { listed, chosen }: FacetAnswer) {
  const counts = new Map(chosen?.buckets.map(({ key, doc_count }) => [key, doc_count]));
  const top = (listed?.buckets ?? []).map(({ key, doc_count }) => ({ value: key, count: doc_count }));
  const shown = new Set(top.map((bucket) => bucket.value));
  const added = [...new Set(facet.selected)]
    .filter((value) => !shown.has(value))
    .map((value) => ({ value, count: counts.get(value) ?? 0 }));
  const rescued = added.filter(({ value }) => isAsked(facet, value));
  return {
    buckets: added.length === 0 ? top : [...top, ...added].sort(orders[facet.order]),
    others: (listed?.sum_other_doc_count ?? 0) - sum(rescued),
    exact: [listed, chosen].every((terms) => (terms?.doc_count_error_upper_bound ?? 0) === 0),
  };
}

const orders = {
  count: (a: Bucket, b: Bucket) => b.count - a.count || compare(a.value, b.value),
  value: (a: Bucket, b: Bucket) => compare(a.value, b.value),
} as const;

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const sum = (buckets: readonly Bucket[]): number => buckets.reduce((total, { count }) => total + count, 0);

/** Whether the value would be a bucket if the facet were large enough. */
function isAsked({ among, startingWith }: TermsFacetQuery, value: string): boolean {
  return (
    (among === null || among.includes(value)) && (startingWith === null || wordStartTest(startingWith)(value))
  );
}

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
