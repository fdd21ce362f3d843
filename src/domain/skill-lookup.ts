import type { Skill, SkillId } from './skill.js';

/** What the rest of the gateway needs to know of skills; the taxonomy answers it. */
export interface SkillLookup {
  /** Never fails: an id of an unlisted or unknown skill gives a skill of the category `Unlisted`. */
  skill(id: SkillId): Skill;
  /** Everything that knowing the skill implies, over any number of steps, without the skill itself. */
  implied(id: SkillId): ReadonlySet<SkillId>;
}
