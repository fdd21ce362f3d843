import { everything } from '../search/filter.js';
import type { DocumentKind, SearchQuery } from '../search/query.js';

/** A search for nothing but the number of documents. */
export function buildCountQuery(kind: DocumentKind): SearchQuery {
  return {
    kind: 'search',
    of: kind,
    text: null,
    match: null,
    filter: everything,
    choices: [],
    sort: { by: 'relevance', direction: 'desc' },
    page: null,
    total: true,
    facets: [],
    statistics: [],
  };
}
