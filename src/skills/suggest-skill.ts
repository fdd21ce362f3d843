import type { Skill } from '../domain/skill.js';
import { editDistance } from '../analysis/edit-distance.js';
import { squeezeName } from './find-skill.js';
import type { Taxonomy } from './taxonomy.js';

/** Names with more gaps and punctuation than this are not compared with a name of that many letters less. */
const MOST_PUNCTUATION = 4;

/**
 * The skill that a misspelled name most likely means: one typing error away, two from eight letters on. Undefined
 * where none is that near, or where the name is shorter than four letters.
 */
export function suggestSkill(taxonomy: Taxonomy, misspelled: string): Skill | undefined {
  const typed = squeezeName(misspelled);
  if (typed.length < 4) return undefined;
  let limit = typed.length < 8 ? 1 : 2;
  let nearest: Skill | undefined;
  for (const skill of taxonomy.skills)
    for (const name of [skill.name, ...skill.aliases]) {
      if (name.length < typed.length - limit || name.length > typed.length + limit + MOST_PUNCTUATION)
        continue;
      const distance = editDistance(typed, squeezeName(name), limit);
      if (distance > limit) continue;
      nearest = skill;
      limit = distance - 1;
    }
  return nearest;
}
