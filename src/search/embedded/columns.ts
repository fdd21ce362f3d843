import type { KeywordField, NumberField } from '../filter.js';
import type { DocumentKind } from '../query.js';

/** How a kind of document is found: what its table's columns hold. */
export interface KindColumns {
  /** At most one value a document: the column holds the value's number. */
  readonly single: readonly KeywordField[];
  /** Several: the column holds the values' numbers, separated by spaces, and the kind's value table lists them too. */
  readonly several: readonly KeywordField[];
  readonly numbers: readonly NumberField[];
}

/** Covers all that src/search/index-fields.ts gives, but for `id` and `postingId`, which are columns of their own. */
export const columns: Readonly<Record<DocumentKind, KindColumns>> = {
  posting: {
    single: ['status', 'employmentType', 'education', 'salaryCurrency', 'postedMonth', 'company'],
    several: [
      'workplace',
      'seniority',
      'country',
      'region',
      'city',
      'skillCategories',
      'requiredSkills',
      'skills',
      'mentions',
    ],
    numbers: ['postedAt', 'minYearsExperience', 'salaryMin', 'salaryMax', 'salaryMiddle'],
  },
  requirement: {
    single: ['kind', 'importance', 'education'],
    several: ['skillCategories', 'skills'],
    numbers: ['minYears'],
  },
  candidate: {
    single: ['seniority', 'education', 'country', 'region', 'city'],
    several: ['workplace', 'skillCategories', 'skills', 'mentions'],
    numbers: ['updatedAt', 'yearsOfExperience'],
  },
};

/** In the order of the table: numbers and single values first, since SQLite reads a row from its start. */
export function columnsOf(kind: DocumentKind): readonly (KeywordField | NumberField)[] {
  const { single, several, numbers } = columns[kind];
  return [...numbers, ...single, ...several];
}

/** Whether documents of the kind have the field at all. */
export function hasColumn(kind: DocumentKind, field: KeywordField | NumberField): boolean {
  return columnsOf(kind).includes(field);
}
