import type { Candidate } from '../candidate.js';
import type { RequirementMatch } from './match.js';

/** The words of the candidate's skill that answers the requirement; null where none answers or it has no words. */
export function findEvidence(
  candidate: Candidate,
  { skill }: Pick<RequirementMatch, 'skill'>,
): string | null {
  const answering = candidate.skills.filter((known) => known.skill === skill);
  return answering.find(({ evidence }) => evidence !== null)?.evidence ?? null;
}
