import type { PostingId, Provenance, RequirementId, Source } from './document.js';
import type { EducationLevel, EmploymentType, PostingStatus, Seniority, Workplace } from './enums.js';
import type { Location } from './location.js';
import type { RequirementContent } from './requirement.js';
import type { SalaryRange } from './salary.js';
import type { SkillId } from './skill.js';

/** What can be read out of the text of a posting. */
export interface PostingContent {
  readonly title: string;
  readonly company: string | null;
  readonly locations: readonly Location[];
  readonly workplace: readonly Workplace[];
  readonly employmentType: EmploymentType | null;
  readonly seniority: readonly Seniority[];
  readonly minYearsExperience: number | null;
  readonly education: EducationLevel | null;
  readonly salary: SalaryRange | null;
  readonly requirements: readonly RequirementContent[];
  /** Every skill that the text names anywhere, requirements or not. */
  readonly mentions: readonly SkillId[];
}

export interface Requirement extends RequirementContent {
  readonly id: RequirementId;
}

export interface JobPosting extends PostingContent {
  readonly id: PostingId;
  readonly source: Source;
  readonly description: string;
  readonly requirements: readonly Requirement[];
  /** ISO 8601 in UTC, milliseconds. */
  readonly postedAt: string | null;
  readonly status: PostingStatus;
  readonly provenance: Provenance;
}
