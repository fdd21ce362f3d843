import type { EducationLevel } from '../../../domain/enums.js';
import type { Location } from '../../../domain/location.js';
import type { SkillId } from '../../../domain/skill.js';
import type { Mention } from '../../../skills/taxonomy.js';
import type { Period } from './period.js';

/** A job of a résumé: the part of its text that tells of it, and when it was held; null where it doesn't say. */
export interface Job {
  readonly start: number;
  readonly end: number;
  readonly period: Period | null;
}

/** A skill that is listed as one. */
export interface ListedSkill {
  readonly skill: SkillId;
  /** As the list says; null where it doesn't. */
  readonly years: number | null;
  readonly evidence: string | null;
}

/** What a résumé says, whatever its format. */
export interface Resume {
  readonly externalId: string | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly headline: string | null;
  readonly location: Location | null;
  readonly summary: string | null;
  readonly education: EducationLevel | null;
  /** As the text says; null where it doesn't. */
  readonly years: number | null;
  /** ISO 8601 in UTC; null where it doesn't say. */
  readonly updatedAt: string | null;
  /** All of its text that may name skills. */
  readonly text: string;
  /** Where it names skills that the person may have, in order. */
  readonly mentions: readonly Mention[];
  /** Skills that it names beside, such as fields of study. */
  readonly others: readonly SkillId[];
  /** Up to here the text says who it is, and is never quoted. */
  readonly privateUntil: number;
  /** In the order in which they stand in the text, none within another. */
  readonly jobs: readonly Job[];
  readonly listed: readonly ListedSkill[];
}
