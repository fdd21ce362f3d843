import type { EducationLevel, Importance, RequirementKind } from './enums.js';
import type { SkillId } from './skill.js';

/** UTF-16 code units of a posting's description, end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** One thing that a posting asks for, before it belongs to a stored posting. */
export interface RequirementContent {
  readonly kind: RequirementKind;
  readonly importance: Importance;
  /** Alternatives, one of which is enough; empty for kinds without a skill. */
  readonly anyOf: readonly SkillId[];
  /** "or similar", "such as": others of the kind may count. */
  readonly openEnded: boolean;
  readonly minYears: number | null;
  readonly education: EducationLevel | null;
  /** The exact words: `description.slice(span.start, span.end)` where there is a span. */
  readonly text: string;
  /** Null where the requirement was given with the document, not read from its text. */
  readonly span: TextSpan | null;
}
