import type { estypes } from '@elastic/elasticsearch';
import type { SearchQuery } from '../query.js';
import type { StatisticsGroup, StatisticsQuery } from '../statistics.js';
import { allOf, compileFilter } from './compile-filter.js';
import { fieldPath, type Scope } from './scope.js';

type Aggregations = Record<string, estypes.AggregationsAggregationContainer>;

/** ISO 4217 has fewer, so that no shard leaves one out. */
const currencies = 200;

/** One aggregation for each statistics, under a filter of all choices: groups within groups, what figures are asked for innermost. */
export function compileStatistics(query: SearchQuery, scope: Scope): Aggregations {
  const filter = allOf(query.choices.map((choice) => compileFilter(choice.filter, scope)));
  const currency = {
    terms: { field: fieldPath(scope, 'salaryCurrency'), size: 1, shard_size: currencies },
  };
  return Object.fromEntries(
    query.statistics.map((statistics, place) => {
      const groups = compileGroups(statistics.groups, compileFigures(statistics, scope), scope);
      return [
        `statistics${place}`,
        { filter, aggs: { ...(statistics.salaries && { currency }), ...groups } },
      ];
    }),
  );
}

function compileGroups(
  [group, ...inner]: readonly StatisticsGroup[],
  figures: Aggregations,
  scope: Scope,
): Aggregations {
  if (group === undefined) return figures;
  const order = group.keep === 'last' ? { order: { _key: 'desc' as const } } : {};
  const terms = { field: fieldPath(scope, group.field), size: group.size, ...order };
  return { group: { terms, aggs: compileGroups(inner, figures, scope) } };
}

/** Salaries of every currency, since the answer alone tells which one is the most frequent. */
function compileFigures({ salaries, years }: StatisticsQuery, scope: Scope): Aggregations {
  const median = { percentiles: { field: fieldPath(scope, 'salaryMiddle'), percents: [50] } };
  const ofCurrencies = {
    terms: { field: fieldPath(scope, 'salaryCurrency'), size: currencies },
    aggs: { median },
  };
  const average = { avg: { field: fieldPath(scope, 'minYearsExperience') } };
  return { ...(salaries && { salaries: ofCurrencies }), ...(years && { years: average }) };
}
