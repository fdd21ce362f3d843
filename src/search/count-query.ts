import type { FacetQuery } from './facet.js';
import type { Filter } from './filter.js';
import type { SearchQuery } from './query.js';

/** Counts what the filter finds, and reads none of it. */
export function countQuery(
  of: SearchQuery['of'],
  filter: Filter,
  counts: { readonly total?: boolean; readonly facets?: readonly FacetQuery[] },
): SearchQuery {
  return {
    kind: 'search',
    of,
    text: null,
    match: null,
    filter,
    choices: [],
    sort: { by: 'relevance', direction: 'desc' },
    page: null,
    total: counts.total ?? false,
    facets: counts.facets ?? [],
    statistics: [],
  };
}
