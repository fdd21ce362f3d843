import type { Candidate } from '../domain/candidate.js';
import type { CandidateId } from '../domain/document.js';
import { coverPosting } from '../domain/match/cover-posting.js';
import type { Coverage } from '../domain/match/match.js';
import type { JobPosting } from '../domain/posting.js';
import type { SkillLookup } from '../domain/skill-lookup.js';

export interface RankedCandidate {
  readonly candidate: Candidate;
  readonly coverage: Coverage;
}

export interface Ranking {
  /** The best ones, best first, then by id. */
  readonly best: readonly RankedCandidate[];
  /** How many match in all: a score above 0, and of the least score asked for. */
  readonly matching: number;
  readonly candidates: number;
}

/** Ranks candidates one by one, as the gateway does; holds little more than the best in memory. */
export interface Ranker {
  /** Of two candidates with one id the last counts. */
  add(candidate: Candidate): void;
  ranking(): Ranking;
}

/** `top`: how many of the best are wanted; `minScore`: 0 to 1. */
export function createRanker(
  posting: JobPosting,
  { top, minScore }: { readonly top: number; readonly minScore: number },
  lookup: SkillLookup,
): Ranker {
  const seen = new Set<CandidateId>();
  const matching = new Set<CandidateId>();
  let kept = new Map<CandidateId, RankedCandidate>();
  const best = () => [...kept.values()].sort(compareMatches).slice(0, top);

  return {
    add(candidate) {
      const { id } = candidate;
      seen.add(id);
      kept.delete(id);
      matching.delete(id);
      const coverage = coverPosting(posting, candidate, lookup);
      if (coverage.score === 0 || coverage.score < minScore) return;
      matching.add(id);
      kept.set(id, { candidate, coverage });
      // Seldom enough to cost next to nothing for each candidate.
      if (kept.size > 2 * top + 100) kept = new Map(best().map((each) => [each.candidate.id, each]));
    },
    ranking: () => ({ best: best(), matching: matching.size, candidates: seen.size }),
  };
}

function compareMatches(a: RankedCandidate, b: RankedCandidate): number {
  return b.coverage.score - a.coverage.score || (a.candidate.id < b.candidate.id ? -1 : 1);
}
