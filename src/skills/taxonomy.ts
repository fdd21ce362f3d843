import type { Skill, SkillId } from '../domain/skill.js';
import type { SkillLookup } from '../domain/skill-lookup.js';

/** The curated skills. Immutable; made once by `loadTaxonomy` (see load-taxonomy.ts). */
export interface Taxonomy extends SkillLookup {
  readonly skills: readonly Skill[];
  /** Changes whenever names, aliases, ambiguities or implications change. */
  readonly version: string;
  /** By id, name or alias, whatever the case; undefined where the taxonomy has none. */
  find(name: string): Skill | undefined;
  /** As a person types: "k8" finds Kubernetes; best first. */
  complete(typed: string, limit: number): readonly Skill[];
  /** The names that mean this skill wherever they stand; ambiguous ones (Go, R) are not among them. */
  unambiguousNames(id: SkillId): readonly string[];
  /** Phrases that hold a skill's name and don't mean it, in queries neither: "go to market". */
  readonly counterPhrases: readonly string[];
}

/** A place in a text that names a skill; UTF-16 code units, end exclusive. */
export interface Mention {
  readonly skill: SkillId;
  readonly start: number;
  readonly end: number;
  /** Whether the words by themselves could mean something else. */
  readonly ambiguous: boolean;
}

/** A name in a document and the rule by which it counts as its skill; null where none does. */
export interface DecidedName extends Mention {
  readonly rule: string | null;
}

export interface Recogniser {
  /** Mentions in a document, in order, never overlapping (the longest name wins); ambiguous names need evidence. */
  inDocument(text: string): readonly Mention[];
  /** All names in a document, those that don't count too, with the rule that decided each; for explanations. */
  decide(text: string): readonly DecidedName[];
  /** Mentions in what a person typed into a search box, where a name alone is evidence enough. */
  inQuery(text: string): readonly Mention[];
}

/** The id of a skill that the taxonomy doesn't have; `name` is kept as it is spelled, white space folded. */
export function unlistedSkillId(name: string): SkillId {
  return `skill:unlisted:${name.trim().replace(/\s+/g, ' ')}`;
}
