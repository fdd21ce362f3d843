import type {
  EducationLevel,
  EmploymentType,
  Importance,
  PostingStatus,
  RequirementKind,
  Seniority,
  Workplace,
} from '../domain/enums.js';

/**
 * The filter language of the public API as plain types: fields are joined by AND, a list means "any of them".
 * What is absent, null, an empty list or an empty object doesn't restrict.
 */
type Given<T> = T | null | undefined;

/** Skill ids, names or aliases, whatever the case: "k8s" is Kubernetes. */
export interface SkillCriteria {
  readonly allOf?: Given<readonly string[]>;
  readonly anyOf?: Given<readonly string[]>;
  readonly noneOf?: Given<readonly string[]>;
}

export interface FloatRange {
  readonly gte?: Given<number>;
  readonly gt?: Given<number>;
  readonly lte?: Given<number>;
  readonly lt?: Given<number>;
}

/** Yearly, in major units: what the posting's range overlaps; any currency unless told. */
export interface SalaryCriteria {
  readonly gte?: Given<number>;
  readonly lte?: Given<number>;
  readonly lt?: Given<number>;
  /** ISO 4217, whatever the case. */
  readonly currency?: Given<string>;
}

export interface DateTimeRange {
  readonly gte?: Given<Date>;
  readonly lt?: Given<Date>;
}

/** All of it in one and the same requirement. */
export interface RequirementCriteria {
  readonly skills?: Given<SkillCriteria>;
  readonly importance?: Given<readonly Importance[]>;
  readonly kind?: Given<readonly RequirementKind[]>;
  readonly minYears?: Given<FloatRange>;
}

export interface PostingFilter {
  readonly text?: Given<string>;
  readonly requiredSkills?: Given<SkillCriteria>;
  readonly skills?: Given<SkillCriteria>;
  readonly skillCategory?: Given<readonly string[]>;
  /** Each must be met by some requirement. */
  readonly requirements?: Given<readonly RequirementCriteria[]>;
  readonly company?: Given<readonly string[]>;
  /** ISO 3166 alpha-2, whatever the case. */
  readonly country?: Given<readonly string[]>;
  readonly region?: Given<readonly string[]>;
  readonly city?: Given<readonly string[]>;
  readonly workplace?: Given<readonly Workplace[]>;
  readonly employmentType?: Given<readonly EmploymentType[]>;
  readonly seniority?: Given<readonly Seniority[]>;
  readonly minYearsExperience?: Given<FloatRange>;
  readonly salary?: Given<SalaryCriteria>;
  readonly postedAt?: Given<DateTimeRange>;
  readonly status?: Given<readonly PostingStatus[]>;
  readonly any?: Given<readonly PostingFilter[]>;
  readonly not?: Given<PostingFilter>;
}

export interface CandidateFilter {
  readonly text?: Given<string>;
  readonly skills?: Given<SkillCriteria>;
  readonly skillCategory?: Given<readonly string[]>;
  /** ISO 3166 alpha-2, whatever the case. */
  readonly country?: Given<readonly string[]>;
  readonly region?: Given<readonly string[]>;
  readonly city?: Given<readonly string[]>;
  readonly workplace?: Given<readonly Workplace[]>;
  readonly seniority?: Given<readonly Seniority[]>;
  readonly yearsOfExperience?: Given<FloatRange>;
  readonly education?: Given<readonly EducationLevel[]>;
  readonly updatedAt?: Given<DateTimeRange>;
  readonly any?: Given<readonly CandidateFilter[]>;
  readonly not?: Given<CandidateFilter>;
}

export interface RequirementFilter {
  readonly text?: Given<string>;
  readonly skills?: Given<SkillCriteria>;
  readonly skillCategory?: Given<readonly string[]>;
  readonly importance?: Given<readonly Importance[]>;
  readonly kind?: Given<readonly RequirementKind[]>;
  readonly minYears?: Given<FloatRange>;
  /** Of the postings that carry it. */
  readonly posting?: Given<PostingFilter>;
}

/** The filter of each kind of document. */
export interface FilterInputs {
  readonly posting: PostingFilter;
  readonly candidate: CandidateFilter;
  readonly requirement: RequirementFilter;
}
