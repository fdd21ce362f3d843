import type { Page, SearchQuery } from '../../../src/search/query.js';
import { buildSearch } from '../../support/build-search.js';

/** A search for every posting, newest first, without hits, total or facets; the parts given replace those. */
export function buildQuery(parts: Partial<SearchQuery> = {}): SearchQuery {
  return buildSearch({ sort: { by: 'postedAt', direction: 'desc' }, page: null, ...parts });
}

export function buildPage(parts: Partial<Page> = {}): Page {
  return { size: 20, direction: 'forward', from: null, resumable: true, ...parts };
}
