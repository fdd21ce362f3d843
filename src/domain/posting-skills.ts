import type { JobPosting } from './posting.js';
import type { SkillId } from './skill.js';

/** The skills that any requirement names, alternatives included: required ones first, then in the posting's order. */
export function namedSkills(posting: Pick<JobPosting, 'requirements'>): readonly SkillId[] {
  const named = (importance: string) =>
    posting.requirements.filter((r) => r.importance === importance).flatMap((r) => r.anyOf);
  return [...new Set([...named('REQUIRED'), ...named('PREFERRED')])];
}

/** The skills that a REQUIRED requirement names, alternatives included. */
export function requiredSkills(posting: Pick<JobPosting, 'requirements'>): readonly SkillId[] {
  return namedSkills({ requirements: posting.requirements.filter((r) => r.importance === 'REQUIRED') });
}
