import type { Importance } from '../src/domain/enums.js';
import type { PostingContent } from '../src/domain/posting.js';
import type { SalaryRange } from '../src/domain/salary.js';
import type { Taxonomy } from '../src/skills/taxonomy.js';
import type { Labels } from './labels.js';

/** The fields of a posting that are right or wrong as a whole. */
export const fieldNames = [
  'minYearsExperience',
  'seniority',
  'workplace',
  'salary',
  'education',
  'employmentType',
] as const;
export type FieldName = (typeof fieldNames)[number];

interface Group {
  readonly importance: Importance;
  /** The names of its skills, sorted, each once. */
  readonly skills: readonly string[];
  readonly minYears: number | null;
  /** The words that it was read from; null where a person told it. */
  readonly text: string | null;
}

/** What a posting asks for and offers, alike whether a person or the reader told it; equal values are equal strings. */
export interface Facts {
  readonly groups: readonly Group[];
  readonly fields: Readonly<Record<FieldName, string>>;
}

/** How a field that tells nothing is spelled. */
export const nothing = '-';

/** The facts that a person told; a name that the taxonomy lacks stays as it is spelled, and equals nothing read. */
export function labelledFacts(labels: Labels, taxonomy: Taxonomy): Facts {
  const nameOf = (name: string) => taxonomy.find(name)?.name ?? name;
  return {
    fields: describeFields(labels),
    groups: dropRepeated(
      labels.requirements.map(({ importance, anyOf, minYears }) => ({
        importance,
        skills: sortNames(anyOf.map(nameOf)),
        minYears: minYears ?? null,
        text: null,
      })),
    ),
  };
}

/** The facts that the reader told. */
export function readFacts(posting: PostingContent, taxonomy: Taxonomy): Facts {
  return {
    fields: describeFields(posting),
    groups: posting.requirements
      .filter(({ kind }) => kind === 'SKILL')
      .map(({ importance, anyOf, minYears, text }) => ({
        importance,
        skills: sortNames(anyOf.map((id) => taxonomy.skill(id).name)),
        minYears,
        text,
      })),
  };
}

/** What a document tells that can't be read. */
export const noFacts: Facts = {
  groups: [],
  fields: describeFields({
    minYearsExperience: null,
    seniority: [],
    workplace: [],
    salary: null,
    education: null,
    employmentType: null,
  }),
};

/** Two names that a person told apart may be one skill to the taxonomy. */
function dropRepeated(groups: readonly Group[]): readonly Group[] {
  return [...new Map(groups.map((group) => [JSON.stringify(group), group])).values()];
}

function describeFields(of: Pick<PostingContent, FieldName>): Facts['fields'] {
  return {
    minYearsExperience: of.minYearsExperience?.toString() ?? nothing,
    seniority: describeList(of.seniority),
    workplace: describeList(of.workplace),
    salary: of.salary === null ? nothing : describeSalary(of.salary),
    education: of.education ?? nothing,
    employmentType: of.employmentType ?? nothing,
  };
}

function describeList(values: readonly string[]): string {
  return sortNames(values).join(', ') || nothing;
}

function describeSalary({ min, max, currency, period }: SalaryRange): string {
  return `${min ?? ''}..${max ?? ''} ${currency} ${period}`;
}

function sortNames(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
