import type { Hit, SearchResult } from '../search/result.js';
import type { PageInfo } from '../query/read-page.js';
import type { PendingSearch } from './loaders/pending-search.js';
import { emptyPage } from './loaders/pending-search.js';
import type { MatchSource } from './match-source.js';

/** What a page of matches is resolved from. */
export interface MatchPage {
  readonly edges: readonly { readonly node: MatchSource; readonly cursor: string }[];
  readonly pageInfo: PageInfo;
}

/** What a `MatchConnection` is resolved from; `reason` says why there can be no match, null where there can. */
export interface PendingMatches {
  readonly reason: string | null;
  page(): Promise<MatchPage>;
  total(): Promise<SearchResult['total']>;
}

/** Matches that a search will find; `read` makes a match of a hit. */
export function createPendingMatches(
  search: PendingSearch<'posting'> | PendingSearch<'candidate'>,
  read: (hit: Hit) => MatchSource | null,
): PendingMatches {
  const readPage = async (): Promise<MatchPage> => {
    const { edges, pageInfo } = await search.page();
    const matches = edges.map(({ hit, cursor }) => ({ node: read(hit), cursor }));
    return { edges: matches.filter(isMatch), pageInfo };
  };
  let page: Promise<MatchPage> | null = null;
  return {
    reason: null,
    // Once, so that `edges` and `nodes` share what is computed of a match.
    page: () => (page ??= readPage()),
    total: () => search.total(),
  };
}

/** No matches, without asking the engine. */
export function noMatches(reason: string): PendingMatches {
  return {
    reason,
    page: () => Promise.resolve({ ...emptyPage, edges: [] }),
    total: () => Promise.resolve({ value: 0, relation: 'EXACT' }),
  };
}

const isMatch = (edge: {
  readonly node: MatchSource | null;
  readonly cursor: string;
}): edge is MatchPage['edges'][number] => edge.node !== null;
