import type { TextQuery } from './text-query.js';

/** Fields that hold exact values; documents have none, one or several of each. */
export type KeywordField =
  | 'id'
  | 'company'
  | 'country'
  | 'region'
  | 'city'
  | 'workplace'
  | 'employmentType'
  | 'seniority'
  | 'education'
  | 'status'
  /** Postings: skills that any requirement names. Requirements: its alternatives. Candidates: the skills listed. */
  | 'skills'
  /** Postings: skills that a REQUIRED requirement names. */
  | 'requiredSkills'
  /** Categories of `skills`. */
  | 'skillCategories'
  /** Skills that the texts name anywhere. */
  | 'mentions'
  | 'salaryCurrency'
  /** `2026-03`, in UTC. */
  | 'postedMonth'
  | 'kind'
  | 'importance'
  /** The posting that carries a requirement. */
  | 'postingId';

/** Fields that hold at most one number. Times are milliseconds since 1970, salaries per year in major units. */
export type NumberField =
  | 'minYearsExperience'
  | 'yearsOfExperience'
  | 'minYears'
  | 'salaryMin'
  | 'salaryMax'
  /** Halfway between both. */
  | 'salaryMiddle'
  | 'postedAt'
  | 'updatedAt';

/** A condition on documents. Nodes are plain immutable data that both engines compile. */
export type Filter =
  | { readonly kind: 'all'; readonly of: readonly Filter[] }
  | { readonly kind: 'any'; readonly of: readonly Filter[] }
  | { readonly kind: 'not'; readonly of: Filter }
  /** The field holds at least one of the values. */
  | { readonly kind: 'terms'; readonly field: KeywordField; readonly values: readonly string[] }
  | {
      readonly kind: 'range';
      readonly field: NumberField;
      readonly gte?: number;
      readonly gt?: number;
      readonly lte?: number;
      readonly lt?: number;
    }
  | { readonly kind: 'exists'; readonly field: KeywordField | NumberField }
  /** The document is found by this text. */
  | { readonly kind: 'text'; readonly text: TextQuery }
  /** On postings: one and the same requirement meets the condition. */
  | { readonly kind: 'requirement'; readonly of: Filter }
  /** On requirements: the posting that carries it meets the condition. */
  | { readonly kind: 'posting'; readonly of: Filter };

/** Matches every document. */
export const everything: Filter = { kind: 'all', of: [] };
