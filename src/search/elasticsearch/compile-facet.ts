import type { estypes } from '@elastic/elasticsearch';
import type { FacetQuery, RangesFacetQuery, TermsFacetQuery } from '../facet.js';
import type { KeywordField, NumberField } from '../filter.js';
import type { SearchQuery } from '../query.js';
import { allOf, compileFilter } from './compile-filter.js';
import { compileSalaries } from './salary-facet.js';
import { fieldPath, type Scope } from './scope.js';
import { compileStartingWith, isStartingWith } from './starting-with.js';

type Aggregations = Record<string, estypes.AggregationsAggregationContainer>;

/** One aggregation for each facet, named by its place, under a filter of all choices but the facet's own. */
export function compileFacets(query: SearchQuery, scope: Scope): Aggregations {
  return Object.fromEntries(
    query.facets.map((facet, place) => {
      const others = query.choices.filter((choice) => choice.facet !== facet.name);
      const filter = allOf(others.map((choice) => compileFilter(choice.filter, scope)));
      return [String(place), { filter, aggs: compileFacet(facet, scope) }];
    }),
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
