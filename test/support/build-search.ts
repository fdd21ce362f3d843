import type { SearchQuery } from '../../src/search/query.js';
import { everything } from '../../src/search/filter.js';

/** A search for all postings, the first 100 by id, but for the values given. */
export function buildSearch(values: Partial<SearchQuery> = {}): SearchQuery {
  return {
    kind: 'search',
    of: 'posting',
    text: null,
    match: null,
    filter: everything,
    choices: [],
    sort: { by: 'relevance', direction: 'desc' },
    page: { size: 100, direction: 'forward', from: null, resumable: false },
    total: false,
    facets: [],
    statistics: [],
    ...values,
  };
}
