import type { SkillId } from '../domain/skill.js';

/** What a person typed, taken apart: every skill and every word must be found. */
export interface TextQuery {
  readonly skills: readonly SkillClause[];
  /** Each must be found in some searched field, stemmed, typing errors forgiven (see docs/search.md). */
  readonly words: readonly string[];
}

/** Answered by documents that mention the skill, or (where it isn't ambiguous) that hold one of its spellings as a phrase. */
export interface SkillClause {
  readonly skill: SkillId;
  /** The words as typed; what the search-time synonym analyzer is given. */
  readonly typed: string;
  /** Every unambiguous spelling of the skill; empty where the name as typed is ambiguous: then the mention alone counts. */
  readonly spellings: readonly string[];
}
