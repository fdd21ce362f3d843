import type { SkillId } from '../domain/skill.js';
import type { QuartilesQuery } from '../search/quartiles.js';
import { namesSkill } from './skill-insights.js';

/** What the postings that name the skill pay, in the currency told, whatever its case, or in the most frequent one. */
export function salaryQuery(skill: SkillId, currency: string | null | undefined): QuartilesQuery {
  return { kind: 'quartiles', filter: namesSkill(skill), currency: currency?.toUpperCase() ?? null };
}
