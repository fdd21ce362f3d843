import fc from 'fast-check';
import type { Candidate } from '../../src/domain/candidate.js';
import {
  educationLevels,
  employmentTypes,
  importances,
  postingStatuses,
  requirementKinds,
  salaryPeriods,
  seniorities,
  workplaces,
} from '../../src/domain/enums.js';
import type { SkillId } from '../../src/domain/skill.js';
import type { WatchFilter } from '../../src/domain/watch.js';
import type { Recogniser } from '../../src/skills/taxonomy.js';
import type { PostingValues } from './build-posting.js';

// Documents and filters that meet: few values of everything, absent ones and empty lists among them.

const skills: readonly SkillId[] = [
  'skill:python',
  'skill:java',
  'skill:go',
  'skill:kubernetes',
  'skill:docker',
  'skill:react',
  'skill:unlisted:FooBarDB',
];
/** Unambiguous and ambiguous names, synonyms, several words, symbols, things that only look like skills. */
const phrases = [
  'Kubernetes',
  'k8s clusters',
  'Go developer',
  'Golang',
  'go to market strategy',
  'Python and Django',
  'React, Vue and Angular',
  'we react to customers',
  'Java',
  'JavaScript',
  'C++ or C#',
  '.NET Core',
  'Amazon Web Services',
  'AWS',
  'CI/CD pipelines',
  'machine learning',
  'distributed systems',
  'payments engineering',
  'senior engineers',
  'Spark and Kafka',
  'a spark of joy',
  'Zürich façade',
];
const typed = [
  ...phrases,
  'kuberntes',
  'paymnts',
  'distribted system',
  'engineer',
  'zurich',
  'go',
  'golang',
  'react',
  'spark',
  'node.js',
  'py',
  'the',
  '  ',
];
const companies = ['Acme', 'Initech GmbH', ''];
const countries = ['DE', 'US', 'CH'];
const regions = ['CA', 'Bavaria'];
const cities = ['Berlin', 'Zürich', 'San Francisco'];
const times = ['2025-12-31T23:59:59.999Z', '2026-01-01T00:00:00.000Z', '2026-03-15T12:00:00.000Z'];
const currencies = ['EUR', 'USD'];

const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const orNull = <T>(values: readonly T[]) => fc.option(oneOf(values), { nil: null });
const some = <T>(values: readonly T[], maxLength = 2) => fc.uniqueArray(oneOf(values), { maxLength });
const years = orNull([0, 0.5, 1, 2, 2.5, 5, 10]);
const amounts = orNull([0, 10, 50, 4_000, 60_000, 100_000, 160_000.5]);
const text = fc.array(oneOf(phrases), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('. '));

const location = fc.record({
  name: fc.constant('there'),
  city: orNull(cities),
  region: orNull(regions),
  country: orNull(countries),
});
const requirement = fc.record({
  kind: fc.oneof({ weight: 2, arbitrary: fc.constant('SKILL' as const) }, oneOf(requirementKinds)),
  importance: oneOf(importances),
  anyOf: some(skills),
  openEnded: fc.boolean(),
  minYears: years,
  education: orNull(educationLevels),
  text,
  span: fc.constant(null),
});
const salary = fc
  .record({ min: amounts, max: amounts, currency: oneOf(currencies), period: oneOf(salaryPeriods) })
  .map((range) => {
    if (range.min === null && range.max === null) return null;
    return range.min !== null && range.max !== null && range.min > range.max
      ? { ...range, min: range.max, max: range.min }
      : range;
  });

export function arbitraryPostingValues(recogniser: Recogniser): fc.Arbitrary<PostingValues> {
  const values = fc.record({
    title: oneOf(phrases),
    company: orNull(companies),
    description: text,
    locations: fc.array(location, { maxLength: 2 }),
    workplace: some(workplaces),
    employmentType: orNull(employmentTypes),
    seniority: some(seniorities.slice(0, 4)),
    minYearsExperience: years,
    education: orNull(educationLevels),
    salary,
    postedAt: orNull(times),
    status: oneOf(postingStatuses),
    requirements: fc.array(requirement, { maxLength: 3 }),
  });
  return values.map((posting) => ({
    ...posting,
    mentions: mentionsIn([posting.title, posting.description], recogniser),
  }));
}

export function arbitraryCandidateValues(
  recogniser: Recogniser,
): fc.Arbitrary<Partial<Omit<Candidate, 'id' | 'source'>>> {
  const known = fc.record({
    skill: oneOf(skills),
    years,
    lastUsed: fc.constant(null),
    evidence: orNull(phrases),
  });
  const values = fc.record({
    headline: orNull(phrases),
    summary: fc.option(text, { nil: null }),
    location: fc.option(location, { nil: null }),
    workplace: some(workplaces),
    seniority: orNull(seniorities.slice(0, 4)),
    yearsOfExperience: years,
    education: orNull(educationLevels),
    skills: fc.uniqueArray(known, { maxLength: 3, selector: ({ skill }) => skill }),
    updatedAt: oneOf(times),
  });
  return values.map((candidate) => ({
    ...candidate,
    mentions: mentionsIn([candidate.headline ?? '', candidate.summary ?? ''], recogniser),
  }));
}

const mentionsIn = (texts: readonly string[], recogniser: Recogniser): readonly SkillId[] => [
  ...new Set(texts.flatMap((each) => recogniser.inDocument(each).map(({ skill }) => skill))),
];

const skillCriteria = few({
  allOf: some(['Python', 'java', 'golang', 'skill:docker']),
  anyOf: some(['k8s', 'React', 'skill:unlisted:FooBarDB', 'Go']),
  noneOf: some(['Docker', 'Java']),
});
const bounds = few({ gte: oneOf([0, 1, 2.5]), gt: oneOf([0, 2]), lte: oneOf([5, 2.5]), lt: oneOf([1, 10]) });
const timeBounds = few({ gte: oneOf(times), lt: oneOf(times) });

export const arbitraryPostingFilter: fc.Arbitrary<WatchFilter> = nesting(
  few({
    text: oneOf(typed),
    requiredSkills: skillCriteria,
    skills: skillCriteria,
    skillCategory: some(['Programming language', 'Unlisted']),
    requirements: fc.array(
      few({
        skills: skillCriteria,
        importance: some(importances),
        kind: some(requirementKinds),
        minYears: bounds,
      }),
      { maxLength: 2 },
    ),
    company: some(companies),
    country: some(['de', 'US']),
    region: some(regions),
    city: some(cities),
    workplace: some(workplaces),
    employmentType: some(employmentTypes, 3),
    seniority: some(seniorities.slice(0, 4), 3),
    minYearsExperience: bounds,
    salary: few({
      gte: oneOf([0, 50_000]),
      lte: oneOf([120_000]),
      lt: oneOf([100_000]),
      currency: oneOf(['eur']),
    }),
    postedAt: timeBounds,
    status: some(postingStatuses),
  }),
);

export const arbitraryCandidateFilter: fc.Arbitrary<WatchFilter> = nesting(
  few({
    text: oneOf(typed),
    skills: skillCriteria,
    skillCategory: some(['Programming language', 'Unlisted']),
    country: some(['de', 'US']),
    region: some(regions),
    city: some(cities),
    workplace: some(workplaces),
    seniority: some(seniorities.slice(0, 4), 3),
    yearsOfExperience: bounds,
    education: some(educationLevels, 3),
    updatedAt: timeBounds,
  }),
);

/** Up to three of the fields: more are rarely met. */
function few(fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<WatchFilter> {
  return fc
    .uniqueArray(fc.constantFrom(...Object.entries(fields)), {
      minLength: 1,
      maxLength: 3,
      size: 'max',
      selector: ([name]) => name,
    })
    .chain((chosen) => fc.record(Object.fromEntries(chosen)));
}

/** Some plain, some with `any` and `not` around others. */
function nesting(plain: fc.Arbitrary<WatchFilter>): fc.Arbitrary<WatchFilter> {
  const nested = fc
    .tuple(plain, fc.array(plain, { maxLength: 3 }), plain)
    .chain(([outer, any, not]) =>
      fc.constantFrom({ any }, { ...outer, any }, { not, any }, { ...outer, not: { any: [not, outer] } }),
    );
  return fc.oneof({ weight: 2, arbitrary: plain }, nested);
}
