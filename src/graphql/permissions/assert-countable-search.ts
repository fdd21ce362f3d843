import { RolecallError } from '../../domain/errors.js';
import type { PreparedSearch } from '../../query/prepare-search.js';
import { assertCountable } from '../../search/countable-filter.js';
import type { Viewer } from '../viewer.js';
import { seesCandidates } from './sees-candidates.js';

/**
 * Throws FORBIDDEN where a viewer who may not see candidates searches them by more than groups. Their engine refuses as
 * much, but for all searches of one request at once.
 */
export function assertCountableSearch(
  { text, filter }: Pick<PreparedSearch<'candidate'>, 'text' | 'filter'>,
  viewer: Viewer,
): void {
  if (seesCandidates(viewer)) return;
  const typed = text === null ? [] : [{ kind: 'text', text } as const];
  assertCountable([...typed, filter.filter, ...filter.choices.map((choice) => choice.filter)]);
}

/** Throws FORBIDDEN where such a viewer's least score cuts finer than in tenths. */
export function assertCountableScore(minScore: number | null | undefined, viewer: Viewer): void {
  if (minScore == null || seesCandidates(viewer) || Math.round(minScore * 10) / 10 === minScore) return;
  throw new RolecallError(
    'FORBIDDEN',
    `Those who may not see candidates can't ask for a minScore of ${minScore}: it would single people out. Ask in ` +
      'tenths, such as 0.5, or with another token.',
  );
}
