import type { estypes } from '@elastic/elasticsearch';
import type { SearchQuery } from '../query.js';
import { compileFacets } from './compile-facet.js';
import { allOf, compileFilter } from './compile-filter.js';
import { compileSort, isRanked } from './compile-sort.js';
import { compileText } from './compile-text.js';
import type { Scope } from './scope.js';

/** A point in time that a search by relevance reads from, so that its pages fit together. */
export interface Snapshot {
  readonly id: string;
}

/** How long a snapshot is kept after each page that was read from it. */
export const snapshotLifetime = '2m';

/** The search as the body of one `_search` request. One more hit than the page has tells whether there are more. */
export function compileSearch(query: SearchQuery, snapshot: Snapshot | null): estypes.SearchRequest {
  const scope: Scope = { kind: query.of, path: '' };
  const { page, choices, facets } = query;
  return {
    query: compileQuery(query, scope),
    ...(choices.length > 0 && {
      post_filter: allOf(choices.map((choice) => compileFilter(choice.filter, scope))),
    }),
    ...(facets.length > 0 && { aggs: compileFacets(query, scope) }),
    track_total_hits: query.total,
    size: page === null ? 0 : page.size + 1,
    ...(page !== null && { sort: compileSort(query), seq_no_primary_term: true }),
    ...(page?.from && { search_after: [...page.from.values] }),
    ...(snapshot && { pit: { id: snapshot.id, keep_alive: snapshotLifetime } }),
  };
}

function compileQuery(query: SearchQuery, scope: Scope): estypes.QueryDslQueryContainer {
  const filter = compileFilter(query.filter, scope);
  if (query.text === null) return { bool: { filter: [filter] } };
  const text = compileText(query.text, scope);
  return { bool: isRanked(query) ? { must: [...text], filter: [filter] } : { filter: [...text, filter] } };
}
