import type { DocumentKind } from '../search/query.js';
import type { FilterInputs, PostingFilter, SkillCriteria } from './filter-input.js';
import { nestedFilters } from './nested-filters.js';

type Criteria = SkillCriteria | null | undefined;

const criteria: { readonly [K in DocumentKind]: (filter: FilterInputs[K]) => readonly Criteria[] } = {
  posting: postingCriteria,
  candidate: (filter) => nestedFilters(filter).map((each) => each.skills),
  requirement: (filter) => [filter.skills, ...postingCriteria(filter.posting ?? {})],
};

/** Every skill name or id that the filter holds, as given, each once. Throws BAD_USER_INPUT where it is nested too deep. */
export function skillNames<K extends DocumentKind>(
  kind: K,
  filter: FilterInputs[K] | null | undefined,
): readonly string[] {
  if (filter == null) return [];
  const names = criteria[kind](filter).flatMap((each) => [
    ...(each?.allOf ?? []),
    ...(each?.anyOf ?? []),
    ...(each?.noneOf ?? []),
  ]);
  return [...new Set(names)];
}

function postingCriteria(filter: PostingFilter): readonly Criteria[] {
  return nestedFilters(filter).flatMap((each) => [
    each.skills,
    each.requiredSkills,
    ...(each.requirements ?? []).map((requirement) => requirement.skills),
  ]);
}
