import { RolecallError } from '../domain/errors.js';
import type { WatchFilter, WatchTarget } from '../domain/watch.js';
import type { NewWatch } from '../feed/watches.js';
import { notFound } from './errors/not-found.js';
import type { CreateWatchInput } from './inputs/create-watch-input.js';
import { isCandidateId, isPostingId } from './read-id.js';

const usualMinScore = 0.5;

/** What a new watch shall be. Throws BAD_USER_INPUT, and NOT_FOUND for what can't be an id. */
export function readNewWatch(input: CreateWatchInput): NewWatch {
  return { name: input.name ?? null, target: readTarget(input), backfill: input.backfill ?? true };
}

function readTarget(input: CreateWatchInput): WatchTarget {
  const targets = [
    ...(input.posting == null ? [] : [postingTarget(input.posting, input.minScore)]),
    ...(input.candidate == null ? [] : [candidateTarget(input.candidate, input.minScore)]),
    ...(input.postings == null ? [] : [searchTarget('POSTING_SEARCH', input.postings, input.minScore)]),
    ...(input.candidates == null ? [] : [searchTarget('CANDIDATE_SEARCH', input.candidates, input.minScore)]),
  ];
  const [target] = targets;
  if (target === undefined || targets.length > 1)
    throw new RolecallError(
      'BAD_USER_INPUT',
      target === undefined
        ? 'Expected one of posting, candidate, postings and candidates, but got none. Say what the watch looks for.'
        : `Expected exactly one of posting, candidate, postings and candidates, but got ${targets.length}. Make a watch for each.`,
    );
  return target;
}

type MinScore = number | null | undefined;

function postingTarget(posting: string, minScore: MinScore): WatchTarget {
  if (!isPostingId(posting)) throw notFound('posting');
  return { kind: 'POSTING', posting, minScore: minScore ?? usualMinScore };
}

function candidateTarget(candidate: string, minScore: MinScore): WatchTarget {
  if (!isCandidateId(candidate)) throw notFound('candidate');
  return { kind: 'CANDIDATE', candidate, minScore: minScore ?? usualMinScore };
}

function searchTarget(
  kind: 'POSTING_SEARCH' | 'CANDIDATE_SEARCH',
  filter: object,
  minScore: MinScore,
): WatchTarget {
  if (minScore != null)
    throw new RolecallError(
      'BAD_USER_INPUT',
      'minScore is for watches on a posting or a candidate: a search has no score to compare. Leave it out.',
    );
  return { kind, filter: plainFilter(filter) };
}

/** As it was given: times are text again, and what wasn't given is left out. */
function plainFilter(filter: object): WatchFilter {
  return JSON.parse(JSON.stringify(filter)) as WatchFilter;
}
