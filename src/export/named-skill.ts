import type { SkillLookup } from '../domain/skill-lookup.js';
import type { SkillId } from '../domain/skill.js';

/** A skill as the rows of exports name it. */
export interface NamedSkill {
  readonly id: SkillId;
  readonly name: string;
}

export function nameSkill(id: SkillId, skills: SkillLookup): NamedSkill {
  return { id, name: skills.skill(id).name };
}
