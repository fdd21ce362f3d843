import { RolecallError } from '../../domain/errors.js';
import type { SearchQuery } from '../query.js';
import type { Hit, SearchResult } from '../result.js';
import type { HitAnswer, SearchAnswer } from './answers.js';
import { assertComplete } from './assert-complete.js';
import type { Snapshot } from './compile-search.js';
import { isRanked } from './compile-sort.js';
import { findFacet } from './find-facet.js';
import { readDocument } from './read-document.js';
import { readFacet } from './read-facet.js';
import { readStatistics } from './read-statistics.js';

/** Which indices hold the documents of the searched kind, told from an index's name. */
export type BelongsTo = (index: string, kind: SearchQuery['of']) => boolean;

/**
 * The result of the search that `compileSearch` compiled. Throws SEARCH_TIMEOUT where the answer is of a part of the
 * index alone, CURSOR_INVALID where a snapshot from outside shows documents of another index.
 */
export function readSearch(
  query: SearchQuery,
  answer: SearchAnswer,
  snapshot: Snapshot | null,
  belongs: BelongsTo,
): SearchResult {
  assertComplete(answer);
  const found = answer.hits?.hits ?? [];
  if (snapshot !== null && !found.every((hit) => belongs(hit._index, query.of))) {
    throw new RolecallError(
      'CURSOR_INVALID',
      'The cursor must come from this search. Start again without a cursor.',
    );
  }
  const size = query.page?.size ?? 0;
  const more = found.length > size;
  // Nothing goes on from a page that is the only one; its snapshot need not live.
  const token = snapshot === null || isOnlyPage(query, more) ? null : (answer.pit_id ?? snapshot.id);
  const hits = found.slice(0, size).map((hit) => readHit(query, hit, token));
  return {
    hits: query.page?.direction === 'backward' ? hits.reverse() : hits,
    more,
    total: query.total ? { value: answer.hits?.total?.value ?? 0, relation: 'EXACT' } : null,
    facets: query.facets.map((facet, place) => readFacet(facet, findFacet(place, answer.aggregations))),
    statistics: query.statistics.map((_, place) =>
      readStatistics(answer.aggregations?.[`statistics${place}` as const]),
    ),
  };
}

/** Whether the search has no page but this one. */
export function isOnlyPage(query: SearchQuery, more: boolean): boolean {
  return query.page?.from === null && !more;
}

function readHit(query: SearchQuery, hit: HitAnswer, snapshot: string | null): Hit {
  return {
    stored: readDocument(hit),
    score: query.match !== null || isRanked(query) ? (hit._score ?? null) : null,
    position: { values: hit.sort ?? [], snapshot },
  };
}
