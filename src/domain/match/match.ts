import type { RequirementId } from '../document.js';
import type { SkillId } from '../skill.js';

/** PARTIAL, worth half: the skill is there, the years are not or unknown; or another of its category answers an open end. */
export type MatchStatus = 'MET' | 'PARTIAL' | 'UNMET';
export type MatchEvidence = 'EXACT' | 'IMPLIED' | 'OPEN_ENDED';

/** How a candidate meets one requirement. */
export interface RequirementMatch {
  readonly requirement: RequirementId;
  readonly status: MatchStatus;
  /** The candidate's listed skill that answers; null where none does, and for other kinds than SKILL. */
  readonly skill: SkillId | null;
  readonly via: MatchEvidence | null;
  /** The years that were compared; null where they are unknown. */
  readonly years: number | null;
  /** Its share of the score, 0 to 1; the weights of one match add up to 1. */
  readonly weight: number;
}

/** How a candidate covers a posting. All scores are between 0 and 1. */
export interface Coverage {
  readonly score: number;
  readonly requiredCoverage: number;
  readonly preferredCoverage: number;
  /** One per requirement that matching considers, in the posting's order. */
  readonly explanation: readonly RequirementMatch[];
}
