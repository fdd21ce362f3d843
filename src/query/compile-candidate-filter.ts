import type { Filter } from '../search/filter.js';
import { everything } from '../search/filter.js';
import type { CompiledFilter } from './compiled-filter.js';
import { all, any, boundedList, not, range, terms } from './conditions.js';
import type { CandidateFacet } from './facet-input.js';
import type { FilterContext } from './filter-context.js';
import type { CandidateFilter } from './filter-input.js';
import type { FilterPart } from './filter-parts.js';
import { joinParts, milliseconds, textCondition, upperCased } from './filter-parts.js';
import { assertNesting } from './nested-filters.js';
import { anySkill, fixedSkills } from './skill-conditions.js';

/** See `compileFilter`. */
export function compileCandidateFilter(filter: CandidateFilter, context: FilterContext): CompiledFilter {
  return joinParts(candidateParts(filter, context, 0));
}

function candidateParts(
  filter: CandidateFilter,
  context: FilterContext,
  depth: number,
): readonly FilterPart[] {
  assertNesting(depth);
  const within = (inner: CandidateFilter) =>
    all(candidateParts(inner, context, depth + 1).map(([, part]) => part));
  return [
    [null, textCondition(filter.text, context)],
    [null, fixedSkills('skills', filter.skills, context)],
    [null, range('updatedAt', 'updatedAt', milliseconds(filter.updatedAt))],
    [null, any(boundedList('any', filter.any).map(within))],
    [null, filter.not == null ? everything : not(within(filter.not))],
    ...candidateChoices(filter, context),
  ];
}

function candidateChoices(
  filter: CandidateFilter,
  context: FilterContext,
): readonly (readonly [CandidateFacet, Filter])[] {
  return [
    ['SKILL', anySkill('skills', filter.skills, context)],
    ['SKILL_CATEGORY', terms('skillCategories', boundedList('skillCategory', filter.skillCategory))],
    ['COUNTRY', terms('country', upperCased(boundedList('country', filter.country)))],
    ['REGION', terms('region', boundedList('region', filter.region))],
    ['CITY', terms('city', boundedList('city', filter.city))],
    ['WORKPLACE', terms('workplace', boundedList('workplace', filter.workplace))],
    ['SENIORITY', terms('seniority', boundedList('seniority', filter.seniority))],
    ['EDUCATION', terms('education', boundedList('education', filter.education))],
    ['YEARS_OF_EXPERIENCE', range('yearsOfExperience', 'yearsOfExperience', filter.yearsOfExperience)],
  ];
}
