import type { SkillId } from '../domain/skill.js';

/** A name of a skill, as the taxonomy spells it. */
export interface SkillName {
  readonly skill: SkillId;
  readonly name: string;
  readonly ambiguous: boolean;
}

/** A name at its place in a text; UTF-16 code units, end exclusive. */
export interface NameInText extends SkillName {
  readonly start: number;
  readonly end: number;
}
