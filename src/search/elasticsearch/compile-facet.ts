import type { estypes } from '@elastic/elasticsearch';
import type { FacetQuery, RangesFacetQuery, TermsFacetQuery } from '../facet.js';
import type { KeywordField, NumberField } from '../filter.js';
import type { SearchQuery } from '../query.js';
import { allOf, compileFilter } from './compile-filter.js';
import { compileSalaries } from './salary-facet.js';
import { fieldPath, type Scope } from './scope.js';
import { compileStartingWith, isStartingWith } from './starting-with.js';

type Aggregations = Record<string, estypes.AggregationsAggregationContainer>;

/**
 * The facets, each under a filter of all choices but its own; those with the same filter share one, so that it is looked
 * at once for each document: `facets0`, `facets1`, and in them each facet's parts, named by its place.
 */
export function compileFacets(query: SearchQuery, scope: Scope): Aggregations {
  const facets = query.facets.map((facet, place) => {
    const others = query.choices.filter((choice) => choice.facet !== facet.name);
    const filter = allOf(others.map((choice) => compileFilter(choice.filter, scope)));
    return { filter, aggs: named(place, compileFacet(facet, scope)) };
  });
  const groups = [...Map.groupBy(facets, ({ filter }) => JSON.stringify(filter)).values()];
  return Object.fromEntries(
    groups.map((group, nth) => [
      `facets${nth}`,
      { ...group[0], aggs: Object.assign({}, ...group.map(({ aggs }) => aggs)) as Aggregations },
    ]),
  );
}

function named(place: number, parts: Aggregations): Aggregations {
  return Object.fromEntries(
    Object.entries(parts).map(([part, aggregation]) => [`${place} ${part}`, aggregation]),
  );
}

function compileFacet(facet: FacetQuery, scope: Scope): Aggregations {
  const missing = (field: KeywordField | NumberField) => ({ missing: { field: fieldPath(scope, field) } });
  switch (facet.kind) {
    case 'terms':
      return { ...compileTerms(facet, scope), missing: missing(facet.field) };
    case 'ranges':
      return { ...compileRanges(facet, scope), missing: missing(facet.field) };
    case 'salary':
      return { currencies: compileSalaries(facet, scope), missing: missing('salaryCurrency') };
  }
}

function compileTerms(facet: TermsFacetQuery, scope: Scope): Aggregations {
  const { size, order, selected } = facet;
  const field = fieldPath(scope, facet.field);
  const include = includedValues(facet);
  const byValue = order === 'value' ? { order: { _key: 'asc' as const } } : {};
  const listed = { terms: { field, size, ...byValue, ...(include === null ? {} : { include }) } };
  const chosen = { terms: { field, size: selected.length, include: [...selected] } };
  return {
    ...(include?.length === 0 ? {} : { listed }),
    ...(selected.length === 0 ? {} : { chosen }),
  };
}

/** Lucene takes no longer expression; no value starts with that much. */
const longestStart = 200;

function includedValues({ among, startingWith }: TermsFacetQuery): string | string[] | null {
  if (startingWith === null) return among === null ? null : [...among];
  if (startingWith.length > longestStart) return [];
  return among === null
    ? compileStartingWith(startingWith)
    : among.filter((value) => isStartingWith(value, startingWith));
}

function compileRanges(facet: RangesFacetQuery, scope: Scope): Aggregations {
  const filters = facet.buckets.map((bucket) => compileFilter(bucket.filter, scope));
  return {
    ...(filters.length === 0 ? {} : { buckets: { filters: { filters } } }),
    stats: { stats: { field: fieldPath(scope, facet.field) } },
  };
}
