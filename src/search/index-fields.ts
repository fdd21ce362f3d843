import type { Candidate } from '../domain/candidate.js';
import type { Location } from '../domain/location.js';
import type { JobPosting, Requirement } from '../domain/posting.js';
import { namedSkills, requiredSkills } from '../domain/posting-skills.js';
import { yearlySalary } from '../domain/salary.js';
import type { SkillLookup } from '../domain/skill-lookup.js';
import type { SkillId } from '../domain/skill.js';
import type { KeywordField, NumberField } from './filter.js';

/** What a document is found by, the same for every engine. Absent keys and empty lists: the document has none. */
export interface IndexFields {
  readonly keywords: Readonly<Partial<Record<KeywordField, readonly string[]>>>;
  readonly numbers: Readonly<Partial<Record<NumberField, number | null>>>;
}

/** Fields of which no document of any kind has two values. */
export const singleValued: ReadonlySet<KeywordField> = new Set([
  'id',
  'company',
  'employmentType',
  'education',
  'status',
  'salaryCurrency',
  'postedMonth',
  'kind',
  'importance',
  'postingId',
]);

export function postingFields(posting: JobPosting, lookup: SkillLookup): IndexFields {
  const skills = namedSkills(posting);
  const salary = posting.salary && yearlySalary(posting.salary);
  return {
    keywords: {
      id: [posting.id],
      company: list(posting.company),
      ...locationKeywords(posting.locations),
      workplace: posting.workplace,
      employmentType: list(posting.employmentType),
      seniority: posting.seniority,
      education: list(posting.education),
      status: [posting.status],
      skills,
      requiredSkills: requiredSkills(posting),
      skillCategories: categories(skills, lookup),
      mentions: posting.mentions,
      salaryCurrency: list(posting.salary?.currency ?? null),
      postedMonth: list(posting.postedAt?.slice(0, 7) ?? null),
    },
    numbers: {
      minYearsExperience: posting.minYearsExperience,
      salaryMin: salary?.min ?? null,
      salaryMax: salary?.max ?? null,
      salaryMiddle: salary && (salary.min + salary.max) / 2,
      postedAt: posting.postedAt === null ? null : Date.parse(posting.postedAt),
    },
  };
}

export function requirementFields(requirement: Requirement, lookup: SkillLookup): IndexFields {
  return {
    keywords: {
      id: [requirement.id],
      kind: [requirement.kind],
      importance: [requirement.importance],
      education: list(requirement.education),
      skills: [...new Set(requirement.anyOf)],
      skillCategories: categories(requirement.anyOf, lookup),
    },
    numbers: { minYears: requirement.minYears },
  };
}

export function candidateFields(candidate: Candidate, lookup: SkillLookup): IndexFields {
  const skills = [...new Set(candidate.skills.map((known) => known.skill))];
  return {
    keywords: {
      id: [candidate.id],
      ...locationKeywords(candidate.location === null ? [] : [candidate.location]),
      workplace: candidate.workplace,
      seniority: list(candidate.seniority),
      education: list(candidate.education),
      skills,
      skillCategories: categories(skills, lookup),
      mentions: candidate.mentions,
    },
    numbers: {
      yearsOfExperience: candidate.yearsOfExperience,
      updatedAt: Date.parse(candidate.updatedAt),
    },
  };
}

function locationKeywords(locations: readonly Location[]) {
  const distinct = (field: 'country' | 'region' | 'city') => [
    ...new Set(locations.map((location) => location[field]).filter((value) => value !== null)),
  ];
  return { country: distinct('country'), region: distinct('region'), city: distinct('city') };
}

function categories(skills: readonly SkillId[], lookup: SkillLookup): readonly string[] {
  return [...new Set(skills.map((id) => lookup.skill(id).category))];
}

const list = <T>(value: T | null): readonly T[] => (value === null ? [] : [value]);
