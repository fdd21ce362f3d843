import type { Importance } from '../src/domain/enums.js';
import { compareItems, type Difference } from './difference.js';
import { fieldNames, type Facts, type FieldName } from './facts.js';

/** What is measured by precision and recall. */
export const itemNames = ['requiredGroups', 'groupYears', 'requiredSkills', 'preferredSkills'] as const;
export type ItemName = (typeof itemNames)[number];

interface FieldComparison {
  readonly labelled: string;
  readonly read: string;
}

/** How what was read of one posting differs from what a person told of it. */
export interface Comparison {
  readonly items: Readonly<Record<ItemName, Difference>>;
  readonly fields: Readonly<Record<FieldName, FieldComparison>>;
}

/** Compares the facts of one posting. */
export function compareFacts(labelled: Facts, read: Facts): Comparison {
  const difference = (itemsOf: (facts: Facts) => readonly string[]) =>
    compareItems(itemsOf(labelled), itemsOf(read));
  const field = (name: FieldName): FieldComparison => ({
    labelled: labelled.fields[name],
    read: read.fields[name],
  });
  return {
    items: {
      requiredGroups: difference((facts) => requiredGroups(facts).map(groupName)),
      groupYears: difference(groupsWithYears),
      requiredSkills: difference((facts) => namedSkills(facts, 'REQUIRED')),
      preferredSkills: difference((facts) => namedSkills(facts, 'PREFERRED')),
    },
    fields: {
      minYearsExperience: field('minYearsExperience'),
      seniority: field('seniority'),
      workplace: field('workplace'),
      salary: field('salary'),
      education: field('education'),
      employmentType: field('employmentType'),
    },
  };
}

/** The fields that were read otherwise than labelled. */
export const wrongFields = ({ fields }: Comparison): readonly FieldName[] =>
  fieldNames.filter((name) => fields[name].labelled !== fields[name].read);

/** How a group is spelled: its skills, sorted. */
export const groupName = ({ skills }: Facts['groups'][number]): string => skills.join(' | ');

const requiredGroups = ({ groups }: Facts): Facts['groups'] =>
  groups.filter(({ importance }) => importance === 'REQUIRED');

const groupsWithYears = (facts: Facts): readonly string[] =>
  requiredGroups(facts).flatMap((group) =>
    group.minYears === null ? [] : [`${groupName(group)}: ${group.minYears}`],
  );

const namedSkills = ({ groups }: Facts, importance: Importance): readonly string[] => [
  ...new Set(groups.filter((group) => group.importance === importance).flatMap(({ skills }) => skills)),
];
