import type { SkillId } from '../domain/skill.js';
import type { Filter } from '../search/filter.js';
import type { SearchResult } from '../search/result.js';

/** Postings with a requirement that names the skill, alternatives included. */
export function namesSkill(skill: SkillId): Filter {
  return { kind: 'terms', field: 'skills', values: [skill] };
}

/** How many a search found, asked for its total. */
export function totalOf(result: SearchResult): number {
  return result.total?.value ?? 0;
}

/** Those that still look for somebody. */
export const openPostings: Filter = { kind: 'terms', field: 'status', values: ['OPEN'] };
