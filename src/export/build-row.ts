import type { Candidate } from '../domain/candidate.js';
import { namedSkills } from '../domain/posting-skills.js';
import type { JobPosting, Requirement } from '../domain/posting.js';
import type { SkillLookup } from '../domain/skill-lookup.js';
import type { StoredDocument } from '../search/result.js';
import { nameSkill } from './named-skill.js';

/** The document as a plain object; docs/export.md describes each field. What the API keeps to itself is left out. */
export function buildRow(stored: StoredDocument, skills: SkillLookup): object {
  switch (stored.kind) {
    case 'posting':
      return postingRow(stored.document, skills);
    case 'requirement':
      return { postingId: stored.posting, ...requirementRow(stored.document, skills) };
    case 'candidate':
      return candidateRow(stored.document, skills);
  }
}

function postingRow(posting: JobPosting, skills: SkillLookup): object {
  return {
    id: posting.id,
    title: posting.title,
    company: posting.company,
    locations: posting.locations,
    workplace: posting.workplace,
    employmentType: posting.employmentType,
    seniority: posting.seniority,
    minYearsExperience: posting.minYearsExperience,
    education: posting.education,
    salary: posting.salary,
    description: posting.description,
    requirements: posting.requirements.map((requirement) => requirementRow(requirement, skills)),
    skills: namedSkills(posting).map((id) => nameSkill(id, skills)),
    postedAt: posting.postedAt,
    status: posting.status,
    source: posting.source,
  };
}

function requirementRow(requirement: Requirement, skills: SkillLookup): object {
  return {
    id: requirement.id,
    kind: requirement.kind,
    importance: requirement.importance,
    anyOf: requirement.anyOf.map((id) => nameSkill(id, skills)),
    openEnded: requirement.openEnded,
    minYears: requirement.minYears,
    education: requirement.education,
    text: requirement.text,
    span: requirement.span,
  };
}

function candidateRow(candidate: Candidate, skills: SkillLookup): object {
  return {
    id: candidate.id,
    name: candidate.name,
    email: candidate.email,
    headline: candidate.headline,
    location: candidate.location,
    workplace: candidate.workplace,
    seniority: candidate.seniority,
    yearsOfExperience: candidate.yearsOfExperience,
    education: candidate.education,
    skills: candidate.skills.map(({ skill, years, lastUsed, evidence }) => ({
      skill: nameSkill(skill, skills),
      years,
      lastUsed,
      evidence,
    })),
    salaryExpectation: candidate.salaryExpectation,
    summary: candidate.summary,
    updatedAt: candidate.updatedAt,
    source: candidate.source,
  };
}
