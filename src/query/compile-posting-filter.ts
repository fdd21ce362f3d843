import type { Filter } from '../search/filter.js';
import { everything } from '../search/filter.js';
import type { CompiledFilter } from './compiled-filter.js';
import { all, any, boundedList, isEverything, not, range, terms } from './conditions.js';
import type { PostingFacet } from './facet-input.js';
import type { FilterContext } from './filter-context.js';
import type { PostingFilter, RequirementCriteria } from './filter-input.js';
import type { FilterPart } from './filter-parts.js';
import { joinParts, milliseconds, textCondition, upperCased } from './filter-parts.js';
import { assertNesting } from './nested-filters.js';
import { salaryOverlap } from './salary-overlap.js';
import { anySkill, fixedSkills, skills } from './skill-conditions.js';

/** See `compileFilter`. */
export function compilePostingFilter(filter: PostingFilter, context: FilterContext): CompiledFilter {
  return joinParts(postingParts(filter, context, 0));
}

/** The filter as one condition, without choices set apart. */
export function postingCondition(filter: PostingFilter, context: FilterContext, depth = 0): Filter {
  return all(postingParts(filter, context, depth).map(([, part]) => part));
}

function postingParts(filter: PostingFilter, context: FilterContext, depth: number): readonly FilterPart[] {
  assertNesting(depth);
  const within = (inner: PostingFilter) => postingCondition(inner, context, depth + 1);
  const { currency } = filter.salary ?? {};
  const requirements = boundedList('requirements', filter.requirements);
  return [
    [null, textCondition(filter.text, context)],
    [null, fixedSkills('requiredSkills', filter.requiredSkills, context)],
    [null, fixedSkills('skills', filter.skills, context)],
    [null, all(requirements.map((criteria) => requirementCondition(criteria, context)))],
    [null, terms('salaryCurrency', currency == null ? null : [currency.toUpperCase()])],
    [null, any(boundedList('any', filter.any).map(within))],
    [null, filter.not == null ? everything : not(within(filter.not))],
    ...postingChoices(filter, context),
  ];
}

function postingChoices(
  filter: PostingFilter,
  context: FilterContext,
): readonly (readonly [PostingFacet, Filter])[] {
  const bounded = (name: keyof PostingFilter, list: readonly string[] | null | undefined) =>
    boundedList(name, list);
  return [
    ['REQUIRED_SKILL', anySkill('requiredSkills', filter.requiredSkills, context)],
    ['SKILL', anySkill('skills', filter.skills, context)],
    ['SKILL_CATEGORY', terms('skillCategories', bounded('skillCategory', filter.skillCategory))],
    ['COMPANY', terms('company', bounded('company', filter.company))],
    ['COUNTRY', terms('country', upperCased(bounded('country', filter.country)))],
    ['REGION', terms('region', bounded('region', filter.region))],
    ['CITY', terms('city', bounded('city', filter.city))],
    ['WORKPLACE', terms('workplace', bounded('workplace', filter.workplace))],
    ['EMPLOYMENT_TYPE', terms('employmentType', bounded('employmentType', filter.employmentType))],
    ['SENIORITY', terms('seniority', bounded('seniority', filter.seniority))],
    ['STATUS', terms('status', bounded('status', filter.status))],
    ['MIN_YEARS_EXPERIENCE', range('minYearsExperience', 'minYearsExperience', filter.minYearsExperience)],
    ['SALARY', salaryOverlap(filter.salary ?? {})],
    ['POSTED_MONTH', range('postedAt', 'postedAt', milliseconds(filter.postedAt))],
  ];
}

/** One and the same requirement meets all of it; criteria that ask nothing don't restrict. */
function requirementCondition(criteria: RequirementCriteria, context: FilterContext): Filter {
  const condition = all([
    skills('skills', criteria.skills, context),
    terms('importance', boundedList('importance', criteria.importance)),
    terms('kind', boundedList('kind', criteria.kind)),
    range('minYears', 'minYears', criteria.minYears),
  ]);
  return isEverything(condition) ? everything : { kind: 'requirement', of: condition };
}
