import { RolecallError } from '../domain/errors.js';
import type { SkillId } from '../domain/skill.js';
import type { SearchQuery } from '../search/query.js';
import type { SearchResult } from '../search/result.js';
import { largestFacet } from './build-facets.js';
import { all, range } from './conditions.js';
import { countQuery } from '../search/count-query.js';
import { milliseconds } from './filter-parts.js';
import { namesSkill } from './skill-insights.js';

/** How many postings of a month name a skill. */
export interface MonthlyDemand {
  /** `2026-03`, in UTC. */
  readonly month: string;
  /** Above 0. */
  readonly postings: number;
}

/** `from` inclusive, `to` exclusive; null and undefined don't restrict. */
export interface DemandBounds {
  readonly from?: Date | null | undefined;
  readonly to?: Date | null | undefined;
}

/** The postings that name the skill, by the month they were posted in. */
export function demandQuery(skill: SkillId, { from, to }: DemandBounds): SearchQuery {
  const posted = range('postedAt', 'postedAt', milliseconds({ gte: from, lt: to }));
  return countQuery('posting', all([namesSkill(skill), posted]), {
    facets: [
      {
        kind: 'terms',
        name: 'months',
        field: 'postedMonth',
        size: largestFacet,
        order: 'value',
        selected: [],
        among: null,
        startingWith: null,
      },
    ],
  });
}

/** The months in their order. Throws BAD_USER_INPUT where there are more than 200. */
export function readDemand(result: SearchResult): readonly MonthlyDemand[] {
  const [facet] = result.facets;
  if (facet !== undefined && facet.others > 0)
    throw new RolecallError(
      'BAD_USER_INPUT',
      `demand gives at most ${largestFacet} months, but there are more. Narrow it with from and to.`,
    );
  return (facet?.buckets ?? []).map(({ value, count }) => ({ month: value, postings: count }));
}
