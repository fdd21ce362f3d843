import type { NumberField } from '../../filter.js';
import type { NeededField } from '../../necessary-conditions.js';

/**
 * The fields whose conditions watches are found by, as the mapping of watches names them; conditions on others only make
 * proposals larger. In the order of how few documents a value of theirs has, guessed: a watch is looked up by the first
 * that it needs.
 */
export const neededFields = [
  'id',
  'company',
  'city',
  'requirement.skills',
  'requiredSkills',
  'skills',
  'mentions',
  'region',
  'postedMonth',
  'requirement.skillCategories',
  'skillCategories',
  'country',
  'education',
  'seniority',
  'employmentType',
  'salaryCurrency',
  'workplace',
  'requirement.education',
  'requirement.kind',
  'requirement.importance',
  'status',
] as const satisfies readonly NeededField[];

export type IndexedField = (typeof neededFields)[number];

/** Of these, a watch can need several values at once. */
export const combinedFields = [
  'requirement.skills',
  'requiredSkills',
  'skills',
  'mentions',
] as const satisfies readonly IndexedField[];

/** The numbers whose bounds watches are found by. */
export const boundedFields = [
  'minYearsExperience',
  'yearsOfExperience',
  'salaryMin',
  'salaryMax',
  'postedAt',
  'updatedAt',
] as const satisfies readonly NumberField[];
