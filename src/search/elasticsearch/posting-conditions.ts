import type { Filter } from '../filter.js';
import type { SearchQuery } from '../query.js';

/**
 * Requirement documents carry copies of their posting's plain fields, not its text or its other requirements. Conditions
 * on those are resolved to posting ids by a search of their own first; here they are found and replaced.
 */
export type PostingCondition = Extract<Filter, { readonly kind: 'posting' }>;

/** The conditions of a requirement search that its index can't answer, each once. */
export function unresolvedConditions(query: SearchQuery): readonly PostingCondition[] {
  return [...new Set(filtersOf(query).flatMap(unresolvedIn))];
}

function filtersOf(query: SearchQuery): readonly Filter[] {
  const buckets = query.facets.flatMap((facet) => (facet.kind === 'ranges' ? facet.buckets : []));
  return [query.filter, ...query.choices.map(({ filter }) => filter), ...buckets.map(({ filter }) => filter)];
}

/** The same of one condition on requirements. */
export function unresolvedIn(filter: Filter): readonly PostingCondition[] {
  switch (filter.kind) {
    case 'all':
    case 'any':
      return filter.of.flatMap(unresolvedIn);
    case 'not':
      return unresolvedIn(filter.of);
    case 'posting':
      return needsPosting(filter.of) ? [filter] : [];
    case 'terms':
    case 'range':
    case 'exists':
    case 'text':
    case 'requirement':
      return [];
  }
}

function needsPosting(filter: Filter): boolean {
  switch (filter.kind) {
    case 'all':
    case 'any':
      return filter.of.some(needsPosting);
    case 'not':
      return needsPosting(filter.of);
    case 'text':
    case 'requirement':
      return true;
    case 'terms':
    case 'range':
    case 'exists':
    case 'posting':
      return false;
  }
}

/** The search with each of the conditions replaced by what it was resolved to. */
export function replaceConditions(query: SearchQuery, resolved: ResolvedConditions): SearchQuery {
  const within = <T extends { readonly filter: Filter }>(part: T): T => ({
    ...part,
    filter: replaceWithin(part.filter, resolved),
  });
  return {
    ...query,
    filter: replaceWithin(query.filter, resolved),
    choices: query.choices.map(within),
    facets: query.facets.map((facet) =>
      facet.kind === 'ranges' ? { ...facet, buckets: facet.buckets.map(within) } : facet,
    ),
  };
}

export type ResolvedConditions = ReadonlyMap<PostingCondition, Filter>;

/** The same of one condition on requirements. */
export function replaceWithin(filter: Filter, resolved: ResolvedConditions): Filter {
  switch (filter.kind) {
    case 'all':
    case 'any':
      return { ...filter, of: filter.of.map((part) => replaceWithin(part, resolved)) };
    case 'not':
      return { ...filter, of: replaceWithin(filter.of, resolved) };
    case 'posting':
      return resolved.get(filter) ?? filter;
    case 'terms':
    case 'range':
    case 'exists':
    case 'text':
    case 'requirement':
      return filter;
  }
}
