import type { Candidate } from '../candidate.js';
import type { JobPosting } from '../posting.js';
import { matchedRequirement } from './weigh-requirement.js';

/** Why nobody can match the posting, in a sentence for people; null where somebody can. */
export function unmatchablePosting({ requirements }: Pick<JobPosting, 'requirements'>): string | null {
  return requirements.some((requirement) => matchedRequirement(requirement) !== null)
    ? null
    : 'The posting asks for nothing that matching considers: no skill, no years of experience, no education.';
}

/** Why no posting can match the candidate, in a sentence for people; null where one can. */
export function unmatchableCandidate(candidate: Candidate): string | null {
  const { skills, yearsOfExperience, education } = candidate;
  return skills.length > 0 || yearsOfExperience !== null || education !== null
    ? null
    : 'The profile tells nothing that matching considers: no skill, no years of experience, no education.';
}
