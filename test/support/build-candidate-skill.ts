import type { Candidate } from '../../src/domain/candidate.js';
import type { SkillId } from '../../src/domain/skill.js';

/** A skill as a candidate lists it, without evidence. */
export const buildCandidateSkill = (
  skill: SkillId,
  years: number | null = null,
): Candidate['skills'][number] => ({ skill, years, lastUsed: null, evidence: null });
