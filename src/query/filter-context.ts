import type { SkillId } from '../domain/skill.js';
import type { Recogniser, Taxonomy } from '../skills/taxonomy.js';

/** What each skill name of a filter means, by the name as given; one that nobody knows is absent. */
export type SkillResolution = ReadonlyMap<string, readonly SkillId[]>;

/** What a filter is compiled with. */
export interface FilterContext {
  readonly taxonomy: Taxonomy;
  readonly recogniser: Recogniser;
  readonly skills: SkillResolution;
}
