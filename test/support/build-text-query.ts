import type { Skill } from '../../src/domain/skill.js';
import type { TextQuery } from '../../src/search/text-query.js';
import type { Taxonomy } from '../../src/skills/taxonomy.js';

/** Asks for words only. */
export function buildWords(...words: readonly string[]): TextQuery {
  return { skills: [], words };
}

/** Asks for one skill, as somebody typed it; an ambiguous name counts by mention alone. */
export function buildSkillText(taxonomy: Taxonomy, typed: string): TextQuery {
  const skill: Skill | undefined = taxonomy.find(typed);
  if (skill === undefined) throw new Error(`${typed} is not in the taxonomy`);
  const spellings = taxonomy.unambiguousNames(skill.id);
  const ambiguous = !spellings.some((name) => name.toLowerCase() === typed.toLowerCase());
  return { skills: [{ skill: skill.id, typed, spellings: ambiguous ? [] : spellings }], words: [] };
}
