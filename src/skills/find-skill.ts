import type { Skill } from '../domain/skill.js';
import { foldName } from './fold-text.js';

/**
 * Finds a skill by its id, its name or an alias. Case, accents and the kind of gap never matter; other punctuation
 * doesn't where leaving it out still tells the skills apart: "nodejs" is Node.js, "c" is never C++.
 */
export function buildSkillFinder(skills: readonly Skill[]): (name: string) => Skill | undefined {
  const byId = new Map<string, Skill>(skills.map((skill) => [skill.id, skill]));
  const byName = new Map<string, Skill>();
  const squeezed = new Map<string, Skill | undefined>();
  for (const skill of skills)
    for (const name of [skill.name, ...skill.aliases]) {
      const folded = foldName(name);
      byName.set(folded, skill);
      const key = squeezeFolded(folded);
      squeezed.set(key, squeezed.has(key) && squeezed.get(key) !== skill ? undefined : skill);
    }
  return (name) => {
    const typed = name.trim();
    if (typed === '') return undefined;
    return (
      byId.get(typed) ??
      byName.get(foldName(typed)) ??
      byId.get(`skill:${typed.toLowerCase()}`) ??
      squeezed.get(squeezeName(typed))
    );
  };
}

/** The folded name without gaps and punctuation but `+` and `#`, which tell C, C++ and C# apart. */
export function squeezeName(name: string): string {
  return squeezeFolded(foldName(name));
}

/** `squeezeName` of a name that is folded already. */
export function squeezeFolded(folded: string): string {
  return /^[a-z0-9]*$/.test(folded) ? folded : folded.replace(/[^\p{L}\p{N}+#]/gu, '');
}
