import type { CandidateId, Provenance, Source } from './document.js';
import type { EducationLevel, Seniority, Workplace } from './enums.js';
import type { Location } from './location.js';
import type { SalaryRange } from './salary.js';
import type { SkillId } from './skill.js';

export interface CandidateSkill {
  readonly skill: SkillId;
  readonly years: number | null;
  /** ISO 8601 date (YYYY-MM-DD). */
  readonly lastUsed: string | null;
  /** The words that show it. */
  readonly evidence: string | null;
}

export interface Candidate {
  readonly id: CandidateId;
  readonly source: Source;
  /** Personal data: never logged, never searched. */
  readonly name: string | null;
  /** Personal data: never logged, never searched. */
  readonly email: string | null;
  readonly headline: string | null;
  readonly location: Location | null;
  readonly workplace: readonly Workplace[];
  readonly seniority: Seniority | null;
  readonly yearsOfExperience: number | null;
  readonly education: EducationLevel | null;
  /** Each skill once. */
  readonly skills: readonly CandidateSkill[];
  readonly salaryExpectation: SalaryRange | null;
  readonly summary: string | null;
  /** ISO 8601 in UTC, milliseconds. */
  readonly updatedAt: string;
  /** Every skill that the texts name, listed in `skills` or not. */
  readonly mentions: readonly SkillId[];
  readonly provenance: Provenance;
}
