import { RolecallError } from '../domain/errors.js';
import type { SkillId } from '../domain/skill.js';
import type { SearchEngine } from '../search/engine.js';
import type { Taxonomy } from '../skills/taxonomy.js';
import type { SkillResolution } from './filter-context.js';
import { findUnlistedSkills, isUnlisted } from './unlisted-skills.js';

/** The most names of one request that are looked up in the engine; the taxonomy answers any number. */
const mostLookups = 50;
/** No skill is called anything longer. */
const longestName = 150;

/**
 * What each name means: by the taxonomy, else the unlisted skills that stored documents spell so, whatever the case.
 * Ids stand for themselves. Names that nobody knows are absent. At most one request to the engine, none where the
 * taxonomy knows every name. Throws BAD_USER_INPUT where too many names are unknown to the taxonomy.
 */
export async function resolveSkills(
  names: readonly string[],
  taxonomy: Taxonomy,
  engine: Pick<SearchEngine, 'read'>,
): Promise<SkillResolution> {
  const known = new Map<string, readonly SkillId[]>();
  const unknown: string[] = [];
  for (const name of new Set(names)) {
    const skill = taxonomy.find(name);
    if (skill !== undefined) known.set(name, [skill.id]);
    else if (isUnlisted(name)) known.set(name, [name]);
    else if (mayBeUnlisted(name)) unknown.push(name);
  }
  if (unknown.length === 0) return known;
  assertFew(unknown.length);
  const found = await findUnlistedSkills(engine, unknown);
  unknown.forEach((name, i) => {
    const spellings = (found[i] ?? []).filter((id) => fold(taxonomy.skill(id).name) === fold(name));
    if (spellings.length > 0) known.set(name, spellings);
  });
  return known;
}

function mayBeUnlisted(name: string): boolean {
  return name.trim() !== '' && name.length <= longestName && !name.startsWith('skill:');
}

function fold(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

function assertFew(count: number): void {
  if (count <= mostLookups) return;
  throw new RolecallError(
    'BAD_USER_INPUT',
    `One request takes at most ${mostLookups} skill names that the taxonomy lacks, but got ${count}. Check their spelling.`,
  );
}
