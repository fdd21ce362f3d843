import type { estypes } from '@elastic/elasticsearch';
import type { SearchQuery } from '../query.js';
import { compileFacets } from './compile-facet.js';
import { allOf, compileFilter } from './compile-filter.js';
import { compileMatch } from './compile-match.js';
import { compileSort, isRanked } from './compile-sort.js';
import { compileStatistics } from './compile-statistics.js';
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
  const { page, choices } = query;
  return {
    ...compileQuery(query, scope),
    ...(choices.length > 0 && {
      post_filter: allOf(choices.map((choice) => compileFilter(choice.filter, scope))),
    }),
    ...(isCounted(query) && { aggs: { ...compileFacets(query, scope), ...compileStatistics(query, scope) } }),
    track_total_hits: query.total,
    size: page === null ? 0 : page.size + 1,
    ...(page !== null && { sort: compileSort(query), seq_no_primary_term: true }),
    // A sort by anything else leaves the scores out.
    ...(query.match !== null && page !== null && !isRanked(query) && { track_scores: true }),
    ...(page?.from && { search_after: [...page.from.values] }),
    ...(snapshot && { pit: { id: snapshot.id, keep_alive: snapshotLifetime } }),
  };
}

const isCounted = ({ facets, statistics }: SearchQuery): boolean => facets.length + statistics.length > 0;

function compileQuery(
  { text, match, ...query }: SearchQuery,
  scope: Scope,
): Pick<estypes.SearchRequest, 'query' | 'min_score'> {
  const filter = compileFilter(query.filter, scope);
  if (match !== null) return compileMatch(match, 'match_all' in filter ? [] : [filter]);
  if (text === null) return { query: { bool: { filter: [filter] } } };
  const clauses = compileText(text, scope);
  const bool =
    query.sort.by === 'relevance'
      ? { must: [...clauses], filter: [filter] }
      : { filter: [...clauses, filter] };
  return { query: { bool } };
}
