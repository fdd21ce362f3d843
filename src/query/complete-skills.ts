import type { SkillId } from '../domain/skill.js';
import type { SearchEngine } from '../search/engine.js';
import type { Taxonomy } from '../skills/taxonomy.js';
import { findUnlistedSkills } from './unlisted-skills.js';

/** In UTF-16 code units; no name of a skill begins with more. */
const longestBeginning = 100;

/**
 * Skills as a person types: those of the taxonomy first, then unlisted ones of stored documents, at most `limit`.
 * Blank text gives none. One request to the engine.
 */
export async function completeSkills(
  typed: string,
  limit: number,
  taxonomy: Taxonomy,
  engine: SearchEngine,
): Promise<readonly SkillId[]> {
  const beginning = typed.trim();
  if (beginning === '' || beginning.length > longestBeginning) return [];
  const listed = taxonomy.complete(beginning, limit).map((skill) => skill.id);
  if (listed.length >= limit) return listed.slice(0, limit);
  const [unlisted = []] = await findUnlistedSkills(engine, [beginning]);
  return [...listed, ...unlisted].slice(0, limit);
}
