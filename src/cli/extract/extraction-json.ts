import type { JobPosting } from '../../domain/posting.js';
import type { RequirementContent } from '../../domain/requirement.js';
import type { SkillLookup } from '../../domain/skill-lookup.js';
import type { ExplainedPassage } from '../../extraction/explain-posting.js';

/** What was read from a posting, its skills by name. */
export function extractionJson(posting: JobPosting, lookup: SkillLookup) {
  const { title, company, locations, workplace, employmentType, seniority } = posting;
  const { minYearsExperience, education, salary, requirements } = posting;
  return {
    ...{ title, company, locations, workplace, employmentType, seniority },
    ...{ minYearsExperience, education, salary },
    requirements: requirements.map((requirement) => requirementJson(requirement, lookup)),
  };
}

/** The parts of a posting's text with the rules that read them. */
export function explanationJson(passages: readonly ExplainedPassage[], lookup: SkillLookup) {
  return passages.map(({ names, requirements, ...passage }) => ({
    ...passage,
    names: names.map(({ skill, start, end, rule }) => ({
      skill: lookup.skill(skill).name,
      start,
      end,
      rule,
    })),
    requirements: requirements.map((requirement) => ({
      ...requirementJson(requirement, lookup),
      rules: requirement.rules,
    })),
  }));
}

function requirementJson(requirement: RequirementContent, lookup: SkillLookup) {
  const { kind, importance, anyOf, openEnded, minYears, education, text, span } = requirement;
  const names = anyOf.map((id) => lookup.skill(id).name);
  return { kind, importance, anyOf: names, openEnded, minYears, education, text, span };
}
