import type { Hit, SearchResult } from '../search/result.js';
import type { PageRequest } from './build-page.js';
import { encodeCursor } from './cursor.js';

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A page of a connection, as the public API gives it. */
export interface HitPage {
  readonly edges: readonly { readonly hit: Hit; readonly cursor: string }[];
  readonly pageInfo: PageInfo;
}

/** What the engine found as a page of a connection, in the order of the search. */
export function readPage(request: PageRequest, fingerprint: string, result: SearchResult): HitPage {
  const { direction, from } = request.page;
  const hits = request.wanted === 0 ? [] : result.hits;
  const edges = hits.map((hit) => ({ hit, cursor: encodeCursor(hit.position, fingerprint) }));
  const ahead = request.wanted === 0 ? result.hits.length > 0 : result.more;
  // A cursor stands at a hit, so there was one on its far side.
  const behind = from !== null;
  return {
    edges,
    pageInfo: {
      hasNextPage: direction === 'forward' ? ahead : behind,
      hasPreviousPage: direction === 'forward' ? behind : ahead,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
