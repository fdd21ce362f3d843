import { scoreThreshold } from '../../domain/match/score-threshold.js';
import { totalWeight } from '../../domain/match/tokens.js';
import { everything, type Filter } from '../../search/filter.js';
import type { SearchQuery } from '../../search/query.js';
import type { WatchedSide } from '../../search/watch-store.js';

/** What a watch finds in the index, without an order. */
export type FindingSearch = Pick<SearchQuery, 'of' | 'match' | 'filter'>;

/** What matches with a score above 0 that reaches `minScore`. */
export function findMatches(side: WatchedSide, minScore: number): FindingSearch {
  if (side.kind === 'candidate') {
    const match = { kind: 'postings', tokens: side.tokens, minScore } as const;
    return { of: 'posting', match, filter: { kind: 'terms', field: 'status', values: ['OPEN'] } };
  }
  const { requirements } = side;
  const threshold = Math.max(1, scoreThreshold(minScore, totalWeight(requirements)));
  return { of: 'candidate', match: { kind: 'candidates', requirements, threshold }, filter: everything };
}

/** What meets the condition. */
export function findMeeting(of: 'posting' | 'candidate', condition: Filter): FindingSearch {
  return { of, match: null, filter: condition };
}

/** By when documents were posted or updated; a page of them, without anything else. */
export function orderByTime(
  search: FindingSearch,
  direction: 'asc' | 'desc',
  page: Pick<NonNullable<SearchQuery['page']>, 'size' | 'from'>,
): SearchQuery {
  const by = search.of === 'posting' ? 'postedAt' : 'updatedAt';
  return {
    kind: 'search',
    text: null,
    ...search,
    choices: [],
    sort: { by, direction },
    page: { ...page, direction: 'forward', resumable: true },
    total: false,
    facets: [],
    statistics: [],
  };
}
