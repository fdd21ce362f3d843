import type { SkillId } from '../../src/domain/skill.js';
import type { Taxonomy } from '../../src/skills/taxonomy.js';
import { createRandom } from './random.js';

/** The skills that made-up documents are about: the same 600 each time. */
export const marketSkills = ({ skills }: Taxonomy): readonly SkillId[] =>
  createRandom(7).sample(
    skills.map(({ id }) => id),
    600,
  );
