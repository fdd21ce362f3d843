import type { CandidateId, PostingId } from '../../domain/document.js';
import type { WatchTarget } from '../../domain/watch.js';

/** What a match watch is about, whichever side it stands on. */
export interface MatchTarget {
  /** The posting or candidate that is watched. */
  readonly side: PostingId | CandidateId;
  readonly minScore: number;
}

type Matching = Extract<WatchTarget, { readonly minScore: number }>;

/** Whether the watch matches; else it searches. */
export function isMatching(target: WatchTarget): target is Matching {
  return target.kind === 'POSTING' || target.kind === 'CANDIDATE';
}

export function matchTarget(target: Matching): MatchTarget {
  const side = target.kind === 'POSTING' ? target.posting : target.candidate;
  return { side, minScore: target.minScore };
}
