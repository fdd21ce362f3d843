import type { CandidateId, PostingId } from '../../domain/document.js';
import { RolecallError } from '../../domain/errors.js';
import type { WatchTarget } from '../../domain/watch.js';
import { foldChoices } from '../../query/compile-filter.js';
import { resolveFilter, type SearchContext } from '../../query/resolve-filter.js';
import type { Filter } from '../../search/filter.js';
import { assertMinScore } from './assert-min-score.js';
import { reviveTimes } from './revive-times.js';

/** What a watch looks for, checked and compiled. */
export type PreparedTarget =
  | { readonly kind: 'match'; readonly side: PostingId | CandidateId; readonly minScore: number }
  | { readonly kind: 'search'; readonly of: 'posting' | 'candidate'; readonly condition: Filter };

/** Throws BAD_USER_INPUT for a `minScore` out of range, NOT_FOUND for what is no id, and what `resolveFilter` throws. */
export async function prepareTarget(target: WatchTarget, context: SearchContext): Promise<PreparedTarget> {
  switch (target.kind) {
    case 'POSTING':
      assertMinScore(target.minScore);
      return { kind: 'match', side: target.posting, minScore: target.minScore };
    case 'CANDIDATE':
      assertMinScore(target.minScore);
      return { kind: 'match', side: target.candidate, minScore: target.minScore };
    case 'POSTING_SEARCH': {
      const compiled = await resolveFilter('posting', reviveTimes(target.filter), context);
      return { kind: 'search', of: 'posting', condition: foldChoices(compiled, []).filter };
    }
    case 'CANDIDATE_SEARCH': {
      const compiled = await resolveFilter('candidate', reviveTimes(target.filter), context);
      return { kind: 'search', of: 'candidate', condition: foldChoices(compiled, []).filter };
    }
  }
}

/** The error for a match watch whose posting or candidate isn't there. */
export function nothingToWatch(target: PreparedTarget & { readonly kind: 'match' }): RolecallError {
  const kind = target.side.startsWith('posting:') ? 'posting' : 'candidate';
  return new RolecallError(
    'NOT_FOUND',
    `No ${kind} has the id to watch; it may have been deleted. Expected an id that begins with "${kind}:", as queries give it.`,
  );
}
