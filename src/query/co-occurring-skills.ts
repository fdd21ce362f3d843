import { isSkillId, type SkillId } from '../domain/skill.js';
import type { Filter } from '../search/filter.js';
import type { SearchQuery } from '../search/query.js';
import type { SearchResult } from '../search/result.js';
import { namesSkill, totalOf } from './skill-insights.js';
import { countQuery } from '../search/count-query.js';
import { all } from './conditions.js';

/** Another skill that postings name together with the one asked about. */
export interface CoOccurrence {
  readonly skill: SkillId;
  /** The postings that name both. */
  readonly count: number;
}

/** The postings of the filter that name the skill, and the `limit` skills that they name most beside it. */
export function coOccurrenceQuery(skill: SkillId, among: Filter, limit: number): SearchQuery {
  return countQuery('posting', all([among, namesSkill(skill)]), {
    total: true,
    facets: [
      {
        kind: 'terms',
        name: 'skills',
        field: 'skills',
        // The skill itself may be one of them.
        size: limit + 1,
        order: 'count',
        selected: [],
        among: null,
        startingWith: null,
      },
    ],
  });
}

/** Most frequent first, then by id; `postings` is how many name the skill at all. */
export function readCoOccurrence(skill: SkillId, limit: number, result: SearchResult) {
  const buckets = result.facets.flatMap((facet) => facet.buckets);
  const skills: readonly CoOccurrence[] = buckets
    .flatMap(({ value, count }) => (isSkillId(value) && value !== skill ? [{ skill: value, count }] : []))
    .slice(0, limit);
  return { postings: totalOf(result), skills };
}

/**
 * How much more often two skills come together than they would if neither knew of the other: 1 is by chance. Each count
 * is above 0 where `together` is.
 */
export function lift(together: number, first: number, second: number, postings: number): number {
  return (together * postings) / (first * second);
}
