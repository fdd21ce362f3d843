import type { estypes } from '@elastic/elasticsearch';
import type { FacetQuery, RangesFacetQuery, TermsFacetQuery } from '../facet.js';
import type { Filter, KeywordField, NumberField } from '../filter.js';
import { singleValued } from '../index-fields.js';
import type { SearchQuery } from '../query.js';
import { valueStartExpression, valueStartTest } from '../word-start.js';
import { allOf, compileFilter } from './compile-filter.js';
import { compileSalaries } from './salary-facet.js';
import { fieldPath, type Scope } from './scope.js';

type Aggregations = Record<string, estypes.AggregationsAggregationContainer>;

/**
 * The facets, each under a filter of all choices but its own; parts with the same filter share one, so that it is looked
 * at once for each document: `facets0`, `facets1`, and in them each facet's parts, named by its place.
 */
export function compileFacets(query: SearchQuery, scope: Scope): Aggregations {
  const parts = query.facets.flatMap((facet, place) =>
    compileParts(facet, query.choices, scope).map(({ choices, aggs }) => ({
      filter: allOf(choices.map((choice) => compileFilter(choice.filter, scope))),
      aggs: named(place, aggs),
    })),
  );
  const groups = [...Map.groupBy(parts, ({ filter }) => JSON.stringify(filter)).values()];
  return Object.fromEntries(
    groups.map((group, nth) => [
      `facets${nth}`,
      { ...group[0], aggs: Object.assign({}, ...group.map(({ aggs }) => aggs)) as Aggregations },
    ]),
  );
}

interface Part {
  /** What the counted documents meet. */
  readonly choices: SearchQuery['choices'];
  readonly aggs: Aggregations;
}

function compileParts(facet: FacetQuery, choices: SearchQuery['choices'], scope: Scope): readonly Part[] {
  const others = choices.filter((choice) => choice.facet !== facet.name);
  const counted = { choices: others, aggs: compileFacet(facet, scope) };
  if (facet.kind !== 'terms' || facet.selected.length === 0) return [counted];
  const own = choices.filter((choice) => choice.facet === facet.name);
  const aggs = compileChosen(facet, scope);
  return [counted, { choices: own.every((choice) => isMet(choice.filter, facet)) ? choices : others, aggs }];
}

/** Whether a document with any of the selected values meets the choice: then there are fewer to count them in. */
function isMet(choice: Filter, { field, selected }: TermsFacetQuery): boolean {
  return (
    choice.kind === 'terms' &&
    choice.field === field &&
    selected.every((value) => choice.values.includes(value))
  );
}

function named(place: number, parts: Aggregations): Aggregations {
  return Object.fromEntries(
    Object.entries(parts).map(([part, aggregation]) => [`${place} ${part}`, aggregation]),
  );
}

function compileFacet(facet: FacetQuery, scope: Scope): Aggregations {
  const missing = (field: KeywordField | NumberField) => ({
    missing: { missing: { field: fieldPath(scope, field) } },
  });
  switch (facet.kind) {
    case 'terms':
      return { ...compileTerms(facet, scope), ...(tellsMissing(facet) ? {} : missing(facet.field)) };
    case 'ranges':
      return { ...compileRanges(facet, scope), ...missing(facet.field) };
    case 'salary':
      return { currencies: compileSalaries(facet, scope), ...missing('salaryCurrency') };
  }
}

/** Whether the buckets and the others count every document that has a value once: the rest is missing then. */
export function tellsMissing({ field, among, startingWith }: TermsFacetQuery): boolean {
  return singleValued.has(field) && among === null && startingWith === null;
}

/** The values of the list and those that begin so apart: no aggregation takes both. */
function compileTerms(
  { field, size, order, among, startingWith }: TermsFacetQuery,
  scope: Scope,
): Aggregations {
  const path = fieldPath(scope, field);
  const byValue = order === 'value' ? { order: { _key: 'asc' as const } } : {};
  const terms = (included: { readonly include?: string | string[] }) => ({
    terms: { field: path, size, ...byValue, ...included },
  });
  if (among === null && startingWith === null) return { listed: terms({}) };
  const begun = startingWith === null ? null : valueStartExpression(startingWith);
  const others = startingWith === null ? among : among?.filter(not(valueStartTest(startingWith)));
  return {
    ...(others == null || others.length === 0 ? {} : { listed: terms({ include: [...others] }) }),
    ...(begun === null ? {} : { begun: terms({ include: begun }) }),
  };
}

const not =
  (test: (value: string) => boolean) =>
  (value: string): boolean =>
    !test(value);

/** So many values cost less counted by a filter each than among all values of the documents. */
const few = 8;

function compileChosen({ field, selected }: TermsFacetQuery, scope: Scope): Aggregations {
  const path = fieldPath(scope, field);
  if (selected.length > few)
    return { chosen: { terms: { field: path, size: selected.length, include: [...selected] } } };
  return { each: { filters: { filters: selected.map((value) => ({ term: { [path]: value } })) } } };
}

function compileRanges(facet: RangesFacetQuery, scope: Scope): Aggregations {
  const filters = facet.buckets.map((bucket) => compileFilter(bucket.filter, scope));
  return {
    ...(filters.length === 0 ? {} : { buckets: { filters: { filters } } }),
    stats: { stats: { field: fieldPath(scope, facet.field) } },
  };
}
