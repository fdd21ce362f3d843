import countries from 'i18n-iso-countries';
import {
  educationLevels,
  employmentTypes,
  importances,
  postingStatuses,
  requirementKinds,
  seniorities,
  workplaces,
} from '../domain/enums.js';
import type { SkillLookup } from '../domain/skill-lookup.js';
import { isSkillId } from '../domain/skill.js';
import { monthLabel } from './months.js';

/** What kind of values a facet has: how they are named, and whether all of them are known beforehand. */
export type Vocabulary =
  | { readonly kind: 'skills' }
  | { readonly kind: 'months' }
  /** Named as they are spelled. */
  | { readonly kind: 'spelled' }
  | { readonly kind: 'listed'; readonly labels: Readonly<Record<string, string>> };

export const countryNames: Vocabulary = { kind: 'listed', labels: countries.getNames('en') };

const unusualLabels: Readonly<Record<string, string>> = {
  ONSITE: 'On-site',
  FULL_TIME: 'Full-time',
  PART_TIME: 'Part-time',
  HIGH_SCHOOL: 'High school',
  ASSOCIATE: 'Associate degree',
  BACHELOR: 'Bachelor’s degree',
  MASTER: 'Master’s degree',
};

export const workplaceNames = listed(workplaces);
export const employmentTypeNames = listed(employmentTypes);
export const seniorityNames = listed(seniorities);
export const educationNames = listed(educationLevels);
export const statusNames = listed(postingStatuses);
export const requirementKindNames = listed(requirementKinds);
export const importanceNames = listed(importances);

function listed(values: readonly string[]): Vocabulary {
  const label = (value: string) =>
    unusualLabels[value] ?? value.charAt(0) + value.slice(1).toLowerCase().replaceAll('_', ' ');
  return { kind: 'listed', labels: Object.fromEntries(values.map((value) => [value, label(value)])) };
}

/** The English name of a value, or the value itself where it has none. */
export function valueLabel(value: string, vocabulary: Vocabulary, lookup: SkillLookup): string {
  switch (vocabulary.kind) {
    case 'skills':
      return isSkillId(value) ? lookup.skill(value).name : value;
    case 'months':
      return monthLabel(value);
    case 'spelled':
      return value;
    case 'listed':
      return vocabulary.labels[value] ?? value;
  }
}
