import type { Candidate } from '../domain/candidate.js';
import type { PostingId, Source } from '../domain/document.js';
import { namedSkills, requiredSkills } from '../domain/posting-skills.js';
import type { JobPosting, Requirement } from '../domain/posting.js';
import type { SalaryRange } from '../domain/salary.js';
import type { SkillLookup } from '../domain/skill-lookup.js';
import type { SkillId } from '../domain/skill.js';

export type Cell = string | number | boolean | null | readonly string[];

/** What each column holds, in the order of the columns. */
export type Columns<T> = Readonly<Record<string, (document: T, skills: SkillLookup) => Cell>>;

const names = (ids: readonly SkillId[], skills: SkillLookup): readonly string[] =>
  ids.map((id) => skills.skill(id).name);

const sourceColumns: Columns<{ readonly source: Source }> = {
  sourceSystem: ({ source }) => source.system,
  externalId: ({ source }) => source.externalId,
  url: ({ source }) => source.url,
};

function salaryColumns<T>(salaryOf: (document: T) => SalaryRange | null): Columns<T> {
  return {
    salaryMin: (document) => salaryOf(document)?.min ?? null,
    salaryMax: (document) => salaryOf(document)?.max ?? null,
    salaryCurrency: (document) => salaryOf(document)?.currency ?? null,
    salaryPeriod: (document) => salaryOf(document)?.period ?? null,
  };
}

export const postingColumns: Columns<JobPosting> = {
  id: (posting) => posting.id,
  title: (posting) => posting.title,
  company: (posting) => posting.company,
  locations: (posting) => posting.locations.map(({ name }) => name),
  countries: (posting) => [...new Set(posting.locations.flatMap(({ country }) => country ?? []))],
  workplace: (posting) => posting.workplace,
  employmentType: (posting) => posting.employmentType,
  seniority: (posting) => posting.seniority,
  minYearsExperience: (posting) => posting.minYearsExperience,
  education: (posting) => posting.education,
  ...salaryColumns<JobPosting>(({ salary }) => salary),
  postedAt: (posting) => posting.postedAt,
  status: (posting) => posting.status,
  requiredSkills: (posting, skills) => names(requiredSkills(posting), skills),
  skills: (posting, skills) => names(namedSkills(posting), skills),
  requirements: (posting) => posting.requirements.map(({ text }) => text),
  description: (posting) => posting.description,
  ...sourceColumns,
};

export const requirementColumns: Columns<Requirement & { readonly posting: PostingId }> = {
  id: (requirement) => requirement.id,
  postingId: (requirement) => requirement.posting,
  kind: (requirement) => requirement.kind,
  importance: (requirement) => requirement.importance,
  anyOf: (requirement, skills) => names(requirement.anyOf, skills),
  openEnded: (requirement) => requirement.openEnded,
  minYears: (requirement) => requirement.minYears,
  education: (requirement) => requirement.education,
  text: (requirement) => requirement.text,
  spanStart: (requirement) => requirement.span?.start ?? null,
  spanEnd: (requirement) => requirement.span?.end ?? null,
};

export const candidateColumns: Columns<Candidate> = {
  id: (candidate) => candidate.id,
  name: (candidate) => candidate.name,
  email: (candidate) => candidate.email,
  headline: (candidate) => candidate.headline,
  location: (candidate) => candidate.location?.name ?? null,
  city: (candidate) => candidate.location?.city ?? null,
  region: (candidate) => candidate.location?.region ?? null,
  country: (candidate) => candidate.location?.country ?? null,
  workplace: (candidate) => candidate.workplace,
  seniority: (candidate) => candidate.seniority,
  yearsOfExperience: (candidate) => candidate.yearsOfExperience,
  education: (candidate) => candidate.education,
  skills: (candidate, skills) =>
    names(
      candidate.skills.map(({ skill }) => skill),
      skills,
    ),
  // In the order of the skills.
  skillYears: (candidate) => candidate.skills.map(({ years }) => (years === null ? '?' : String(years))),
  ...salaryColumns<Candidate>(({ salaryExpectation }) => salaryExpectation),
  summary: (candidate) => candidate.summary,
  updatedAt: (candidate) => candidate.updatedAt,
  ...sourceColumns,
};
