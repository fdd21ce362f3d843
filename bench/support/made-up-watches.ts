import { seniorities, workplaces } from '../../src/domain/enums.js';
import type { JobPosting } from '../../src/domain/posting.js';
import type { SkillId } from '../../src/domain/skill.js';
import type { KeywordField } from '../../src/search/filter.js';
import type { StoredWatch } from '../../src/search/watch-store.js';
import { countries, madeUpPosting, popular } from './made-up-documents.js';
import type { Random } from './random.js';

/** A made-up posting of any seniority and workplace. */
export function variedPosting(random: Random, number: number, skills: readonly SkillId[]): JobPosting {
  return {
    ...madeUpPosting(random, number, skills),
    seniority: [random.pick(seniorities)],
    workplace: [random.pick(workplaces)],
  };
}

/**
 * A job alert: two skills of one country, workplace and four levels of seniority, half of them with a bound for the
 * years asked for. One in about 3,400 finds a given posting of `variedPosting`.
 */
export function madeUpAlert(random: Random, number: number, skills: readonly SkillId[]): StoredWatch {
  const terms = (field: KeywordField, values: readonly string[]) =>
    ({ kind: 'terms', field, values }) as const;
  const years = { kind: 'range', field: 'minYearsExperience', lte: random.between(3, 10) } as const;
  const filter = {
    skills: { allOf: popular(random, skills, 2) },
    country: [random.pick(countries)],
    workplace: [random.pick(workplaces)],
    seniority: random.sample(seniorities, 4),
  };
  const bounded = random.next() < 0.5;
  return {
    watch: {
      id: `watch:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
      owner: 'local',
      name: null,
      target: {
        kind: 'POSTING_SEARCH',
        filter: { ...filter, ...(bounded && { minYearsExperience: { lte: years.lte } }) },
      },
      backfill: true,
      createdAt: '2026-01-01T00:00:00.000Z',
    },
    condition: {
      kind: 'all',
      of: [
        ...filter.skills.allOf.map((skill) => terms('skills', [skill])),
        terms('country', filter.country),
        terms('workplace', filter.workplace),
        terms('seniority', filter.seniority),
        ...(bounded ? [years] : []),
      ],
    },
    since: {},
    ready: true,
  };
}
