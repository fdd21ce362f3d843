import type { Filter } from '../search/filter.js';
import { everything } from '../search/filter.js';
import { postingCondition } from './compile-posting-filter.js';
import type { CompiledFilter } from './compiled-filter.js';
import { boundedList, isEverything, range, terms } from './conditions.js';
import type { RequirementFacet } from './facet-input.js';
import type { FilterContext } from './filter-context.js';
import type { PostingFilter, RequirementFilter } from './filter-input.js';
import { joinParts, textCondition } from './filter-parts.js';
import { anySkill, fixedSkills } from './skill-conditions.js';

/** See `compileFilter`. */
export function compileRequirementFilter(filter: RequirementFilter, context: FilterContext): CompiledFilter {
  const choices: readonly (readonly [RequirementFacet, Filter])[] = [
    ['SKILL', anySkill('skills', filter.skills, context)],
    ['SKILL_CATEGORY', terms('skillCategories', boundedList('skillCategory', filter.skillCategory))],
    ['IMPORTANCE', terms('importance', boundedList('importance', filter.importance))],
    ['KIND', terms('kind', boundedList('kind', filter.kind))],
    ['MIN_YEARS', range('minYears', 'minYears', filter.minYears)],
  ];
  return joinParts([
    [null, textCondition(filter.text, context)],
    [null, fixedSkills('skills', filter.skills, context)],
    [null, ofPosting(filter.posting ?? {}, context)],
    ...choices,
  ]);
}

function ofPosting(filter: PostingFilter, context: FilterContext): Filter {
  const condition = postingCondition(filter, context);
  return isEverything(condition) ? everything : { kind: 'posting', of: condition };
}
