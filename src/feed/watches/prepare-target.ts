import { RolecallError } from '../../domain/errors.js';
import type { WatchFilter, WatchTarget } from '../../domain/watch.js';
import { foldChoices } from '../../query/compile-filter.js';
import { resolveFilter, type SearchContext } from '../../query/resolve-filter.js';
import type { Filter } from '../../search/filter.js';
import { assertMinScore } from './assert-min-score.js';
import { matchTarget, type MatchTarget } from './match-target.js';
import { reviveTimes } from './revive-times.js';

/** What a watch looks for, checked and compiled. */
export type PreparedTarget =
  | ({ readonly kind: 'match' } & MatchTarget)
  | { readonly kind: 'search'; readonly of: 'posting' | 'candidate'; readonly condition: Filter };

/** Throws BAD_USER_INPUT for a `minScore` out of range, and what `resolveFilter` throws. */
export async function prepareTarget(target: WatchTarget, context: SearchContext): Promise<PreparedTarget> {
  const compiled = await compile(target, context);
  if (compiled.kind === 'match') assertMinScore(compiled.minScore);
  return compiled;
}

async function compile(target: WatchTarget, context: SearchContext): Promise<PreparedTarget> {
  switch (target.kind) {
    case 'POSTING':
    case 'CANDIDATE':
      return { kind: 'match', ...matchTarget(target) };
    case 'POSTING_SEARCH':
      return compileSearch('posting', target.filter, context);
    case 'CANDIDATE_SEARCH':
      return compileSearch('candidate', target.filter, context);
  }
}

async function compileSearch(
  of: 'posting' | 'candidate',
  filter: WatchFilter,
  context: SearchContext,
): Promise<PreparedTarget> {
  const compiled = await resolveFilter(of, reviveTimes(filter), context);
  return { kind: 'search', of, condition: foldChoices(compiled, []).filter };
}

/** The error for a match watch whose posting or candidate isn't there. */
export function nothingToWatch(target: PreparedTarget & { readonly kind: 'match' }): RolecallError {
  const kind = target.side.startsWith('posting:') ? 'posting' : 'candidate';
  return new RolecallError(
    'NOT_FOUND',
    `No ${kind} has the id to watch; it may have been deleted. Expected an id that begins with "${kind}:", as queries give it.`,
  );
}
