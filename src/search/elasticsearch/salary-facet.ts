import type { estypes } from '@elastic/elasticsearch';
import type { FacetResult, SalaryFacetQuery } from '../facet.js';
import type { CurrenciesAnswer } from './answers.js';
import { readStats } from './read-stats.js';
import { fieldPath, type Scope } from './scope.js';

/** ISO 4217 has fewer, so that no shard leaves one out. */
const mostCurrencies = 200;

/** Both ends of the salaries between the bounds, for the currency of most documents. */
export function compileSalaries(
  { bounds }: SalaryFacetQuery,
  scope: Scope,
): estypes.AggregationsAggregationContainer {
  const ranges = [...bounds, undefined].map((to, place) => {
    const from = bounds[place - 1];
    return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  });
  const between = (field: 'salaryMin' | 'salaryMax') => ({
    range: { field: fieldPath(scope, field), ranges },
  });
  return {
    terms: { field: fieldPath(scope, 'salaryCurrency'), size: 1, shard_size: mostCurrencies },
    aggs: {
      least: between('salaryMin'),
      greatest: between('salaryMax'),
      stats: { stats: { field: fieldPath(scope, 'salaryMax') } },
    },
  };
}

/** What a salary facet tells beside its name and what is missing. */
export function readSalaries(
  answer: CurrenciesAnswer | undefined,
): Pick<FacetResult, 'others' | 'exact' | 'stats' | 'salaries'> {
  const [found] = answer?.buckets ?? [];
  return {
    others: answer?.sum_other_doc_count ?? 0,
    exact: (answer?.doc_count_error_upper_bound ?? 0) === 0,
    stats: readStats(found?.stats),
    salaries:
      found === undefined
        ? null
        : {
            currency: found.key,
            count: found.doc_count,
            least: found.least.buckets.map((interval) => interval.doc_count),
            greatest: found.greatest.buckets.map((interval) => interval.doc_count),
          },
  };
}
