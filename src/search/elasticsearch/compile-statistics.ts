import type { estypes } from '@elastic/elasticsearch';
import type { SearchQuery } from '../query.js';
import type { StatisticsGroup } from '../statistics.js';
import { allOf, compileFilter } from './compile-filter.js';
import { fieldPath, type Scope } from './scope.js';

type Aggregations = Record<string, estypes.AggregationsAggregationContainer>;

/** ISO 4217 has fewer, so that no shard leaves one out. */
const currencies = 200;

/** One aggregation for each statistics, under a filter of all choices: groups within groups, `salaries` and `years` innermost. */
export function compileStatistics(query: SearchQuery, scope: Scope): Aggregations {
  const filter = allOf(query.choices.map((choice) => compileFilter(choice.filter, scope)));
  const currency = {
    terms: { field: fieldPath(scope, 'salaryCurrency'), size: 1, shard_size: currencies },
  };
  return Object.fromEntries(
    query.statistics.map(({ groups }, place) => [
      `statistics${place}`,
      { filter, aggs: { currency, ...compileGroups(groups, scope) } },
    ]),
  );
}

function compileGroups([group, ...inner]: readonly StatisticsGroup[], scope: Scope): Aggregations {
  if (group === undefined) return compileFigures(scope);
  const order = group.keep === 'last' ? { order: { _key: 'desc' as const } } : {};
  const terms = { field: fieldPath(scope, group.field), size: group.size, ...order };
  return { group: { terms, aggs: compileGroups(inner, scope) } };
}

/** Salaries of every currency, since the answer alone tells which one is the most frequent. */
function compileFigures(scope: Scope): Aggregations {
  const median = { percentiles: { field: fieldPath(scope, 'salaryMiddle'), percents: [50] } };
  return {
    salaries: {
      terms: { field: fieldPath(scope, 'salaryCurrency'), size: currencies },
      aggs: { median },
    },
    years: { avg: { field: fieldPath(scope, 'minYearsExperience') } },
  };
}
