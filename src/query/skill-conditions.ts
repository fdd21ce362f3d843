import type { Filter } from '../search/filter.js';
import { all, boundedList, not, terms } from './conditions.js';
import type { FilterContext } from './filter-context.js';
import type { SkillCriteria } from './filter-input.js';
import { unknownSkill } from './unknown-skill.js';

type Criteria = SkillCriteria | null | undefined;
type SkillField = 'skills' | 'requiredSkills';

/** What `anyOf` asks: the alternatives, which a facet on skills leaves out. Throws UNKNOWN_SKILL. */
export function anySkill(field: SkillField, criteria: Criteria, context: FilterContext): Filter {
  const names = boundedList(`${field}.anyOf`, criteria?.anyOf);
  return terms(
    field,
    names.flatMap((name) => meaning(name, context)),
  );
}

/** What `allOf` and `noneOf` ask. Throws UNKNOWN_SKILL. */
export function fixedSkills(field: SkillField, criteria: Criteria, context: FilterContext): Filter {
  const allOf = boundedList(`${field}.allOf`, criteria?.allOf);
  const noneOf = boundedList(`${field}.noneOf`, criteria?.noneOf);
  return all([
    ...allOf.map((name) => terms(field, meaning(name, context))),
    not(
      terms(
        field,
        noneOf.flatMap((name) => meaning(name, context)),
      ),
    ),
  ]);
}

/** All that the criteria ask. Throws UNKNOWN_SKILL. */
export function skills(field: SkillField, criteria: Criteria, context: FilterContext): Filter {
  return all([fixedSkills(field, criteria, context), anySkill(field, criteria, context)]);
}

function meaning(name: string, context: FilterContext) {
  const found = context.skills.get(name) ?? [];
  if (found.length === 0) throw unknownSkill(name, context.taxonomy);
  return found;
}
