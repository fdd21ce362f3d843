import { foldName } from '../../src/skills/fold-text.js';
import type { SkillRecord } from '../../src/skills/skill-record.js';
import type { Overlay, OverlayEntry } from './overlay-entry.js';
import type { Source } from './read-sources.js';

/**
 * The skills that an overlay takes from a list. Names that the curated skills have stay theirs. Throws where the list
 * has no such entry, where the curated skills have the skill already, and where nobody has decided on a name that is
 * made of English words or shorter than four letters.
 */
export function buildImported(
  overlay: Overlay,
  source: Source,
  curated: readonly SkillRecord[],
  english: ReadonlySet<string>,
): readonly SkillRecord[] {
  const taken = new Set(curated.flatMap(({ name, aliases }) => [name, ...aliases]).map(foldName));
  const chosen = Object.entries(overlay).flatMap(([category, entries]) =>
    entries.map((entry) => ({ entry, skill: toSkill(entry, category, source, taken) })),
  );
  const wrong = chosen.flatMap(({ entry, skill }) => [
    ...(source.entries.has(entry.from) ? [] : [`${source.name} has no ${entry.from}`]),
    ...(taken.has(foldName(skill.name)) ? [`${skill.name} is curated already`] : []),
    ...undecided(skill, entry, english).map((name) => `${skill.name}: is "${name}" ambiguous?`),
  ]);
  if (wrong.length > 0) throw new Error(`overlay/${source.file}.json:\n${wrong.join('\n')}`);
  return chosen.map(({ skill }) => skill);
}

function toSkill(
  entry: OverlayEntry,
  category: string,
  source: Source,
  taken: ReadonlySet<string>,
): SkillRecord {
  const name = entry.name ?? entry.from;
  const without = new Set([...entry.without, name].map(foldName));
  const listed = (source.entries.get(entry.from) ?? []).filter((alias) => !without.has(foldName(alias)));
  const byForm = new Map([...entry.aliases, ...listed].reverse().map((alias) => [foldName(alias), alias]));
  return {
    id: toSlug(name),
    name,
    category,
    aliases: [...byForm]
      .filter(([form]) => !taken.has(form))
      .map(([, alias]) => alias)
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
    ambiguous: entry.ambiguous,
    unless: entry.unless,
    implies: entry.implies,
    source: `${source.name}: ${entry.from}`,
  };
}

/** Spelled out as in the ids of the curated skills: C++ is cplusplus. */
function toSlug(name: string): string {
  return foldName(name)
    .replaceAll('++', 'plusplus')
    .replaceAll('+', ' plus')
    .replaceAll('#', 'sharp')
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function undecided(
  { name, aliases }: SkillRecord,
  { ambiguous, sure }: OverlayEntry,
  english: ReadonlySet<string>,
): readonly string[] {
  return [name, ...aliases].filter(
    (each) =>
      (each.length <= 3 || isEnglish(each, english)) && !ambiguous.includes(each) && !sure.includes(each),
  );
}

function isEnglish(name: string, english: ReadonlySet<string>): boolean {
  return foldName(name)
    .split(' ')
    .every((word) => english.has(word));
}
