import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Filter } from '../../../src/search/filter.js';
import { buildCandidate } from '../../support/build-candidate.js';
import { buildCandidateSkill } from '../../support/build-candidate-skill.js';
import { buildPosting } from '../../support/build-posting.js';
import { buildRequirement } from '../../support/build-requirement.js';
import { buildWords } from '../../support/build-text-query.js';
import { find, scopeOf, store, type EngineOf } from './documents.js';

const python = buildPosting('f-python', {
  title: 'Python Engineer',
  company: 'Acme & Söhne "GmbH"',
  locations: [
    { name: 'Boston, MA', city: 'Boston', region: 'Massachusetts', country: 'US' },
    { name: 'Toronto', city: 'Toronto', region: 'Ontario', country: 'CA' },
  ],
  workplace: ['REMOTE', 'HYBRID'],
  employmentType: 'FULL_TIME',
  seniority: ['SENIOR', 'STAFF'],
  minYearsExperience: 5,
  education: 'BACHELOR',
  salary: { min: 100_000, max: 150_000, currency: 'USD', period: 'YEAR' },
  postedAt: '2026-03-10T12:00:00.000Z',
  mentions: ['skill:python', 'skill:java', 'skill:kafka'],
  requirements: [
    buildRequirement(['skill:python'], { minYears: 5, text: 'Five years of Python' }),
    buildRequirement(['skill:java'], { importance: 'PREFERRED', minYears: 2, text: 'Some Java' }),
    buildRequirement([], { kind: 'EXPERIENCE', minYears: 5, text: 'Five years of work' }),
  ],
});
const java = buildPosting('f-java', {
  title: 'JVM Developer',
  company: 'Bolt',
  locations: [{ name: 'Berlin', city: 'Berlin', region: null, country: 'DE' }],
  workplace: ['ONSITE'],
  employmentType: 'CONTRACT',
  seniority: ['MID'],
  minYearsExperience: 2.5,
  education: 'MASTER',
  salary: { min: 50, max: null, currency: 'EUR', period: 'HOUR' },
  postedAt: '2026-04-01T00:00:00.000Z',
  status: 'CLOSED',
  mentions: ['skill:java'],
  requirements: [
    buildRequirement(['skill:java', 'skill:kotlin'], { minYears: 3, text: 'Java or Kotlin' }),
    buildRequirement(['skill:python'], { importance: 'PREFERRED', minYears: 1, text: 'A little Python' }),
    buildRequirement([], { kind: 'EDUCATION', education: 'MASTER', text: 'A master degree' }),
  ],
});
const bare = buildPosting('f-bare');
const zero = buildPosting('f-zero', { minYearsExperience: 0, postedAt: '1970-01-01T00:00:00.000Z' });

const ann = buildCandidate('f-ann', {
  location: { name: 'Lyon', city: 'Lyon', region: 'Rhône', country: 'FR' },
  workplace: ['REMOTE'],
  seniority: 'SENIOR',
  yearsOfExperience: 7.5,
  education: 'DOCTORATE',
  skills: [buildCandidateSkill('skill:python', 5), buildCandidateSkill('skill:unlisted:FooBar DB')],
  mentions: ['skill:python', 'skill:kafka'],
  updatedAt: '2026-05-01T00:00:00.000Z',
});
const ben = buildCandidate('f-ben', {
  seniority: 'JUNIOR',
  yearsOfExperience: 1,
  skills: [buildCandidateSkill('skill:java', 1)],
  mentions: ['skill:java'],
});
const nobody = buildCandidate('f-nobody');

const postings = [python, java, bare, zero];
const candidates = [ann, ben, nobody];

const terms = (field: Extract<Filter, { kind: 'terms' }>['field'], ...values: readonly string[]): Filter => ({
  kind: 'terms',
  field,
  values,
});
const range = (
  field: Extract<Filter, { kind: 'range' }>['field'],
  bounds: { gte?: number; gt?: number; lte?: number; lt?: number },
): Filter => ({ kind: 'range', field, ...bounds });
const exists = (field: Extract<Filter, { kind: 'exists' }>['field']): Filter => ({ kind: 'exists', field });
const all = (...of: readonly Filter[]): Filter => ({ kind: 'all', of });
const any = (...of: readonly Filter[]): Filter => ({ kind: 'any', of });
const not = (of: Filter): Filter => ({ kind: 'not', of });
const requirement = (of: Filter): Filter => ({ kind: 'requirement', of });
const posting = (of: Filter): Filter => ({ kind: 'posting', of });
const text = (...words: readonly string[]): Filter => ({ kind: 'text', text: buildWords(...words) });

const everyPosting = ['f-bare', 'f-java', 'f-python', 'f-zero'];

const postingCases: readonly (readonly [string, Filter, readonly string[]])[] = [
  ['everything by no condition', all(), everyPosting],
  ['nothing by none of no alternatives', any(), []],
  ['one value among several', terms('workplace', 'HYBRID'), ['f-python']],
  ['any of the values', terms('country', 'DE', 'CA', 'XX'), ['f-java', 'f-python']],
  ['nothing by no values', terms('country'), []],
  ['nothing by an unknown value', terms('company', 'nobody'), []],
  ['values exactly as they are spelt', terms('company', 'Acme & Söhne "GmbH"', 'bolt'), ['f-python']],
  ['a single value', terms('employmentType', 'CONTRACT'), ['f-java']],
  ['a status', terms('status', 'OPEN'), ['f-bare', 'f-python', 'f-zero']],
  ['a seniority', terms('seniority', 'STAFF', 'MID'), ['f-java', 'f-python']],
  ['a region', terms('region', 'Ontario'), ['f-python']],
  ['a city', terms('city', 'Berlin'), ['f-java']],
  ['an education', terms('education', 'MASTER'), ['f-java']],
  ['a currency', terms('salaryCurrency', 'USD'), ['f-python']],
  ['a month', terms('postedMonth', '2026-03'), ['f-python']],
  ['a skill that any requirement names', terms('skills', 'skill:python'), ['f-java', 'f-python']],
  ['a skill that is required', terms('requiredSkills', 'skill:python'), ['f-python']],
  ['an alternative that is required', terms('requiredSkills', 'skill:kotlin'), ['f-java']],
  ['a skill that is only mentioned', terms('mentions', 'skill:kafka'), ['f-python']],
  ['a category of skills', terms('skillCategories', 'Programming language'), ['f-java', 'f-python']],
  ['ids', terms('id', bare.id, zero.id, 'posting:none'), ['f-bare', 'f-zero']],
  ['nothing by a field of another kind', terms('importance', 'REQUIRED'), []],
  ['numbers from a bound on', range('minYearsExperience', { gte: 2.5 }), ['f-java', 'f-python']],
  ['numbers beyond a bound', range('minYearsExperience', { gt: 2.5 }), ['f-python']],
  ['numbers up to a bound', range('minYearsExperience', { lte: 2.5 }), ['f-java', 'f-zero']],
  ['numbers below a bound', range('minYearsExperience', { lt: 2.5 }), ['f-zero']],
  ['numbers between bounds', range('minYearsExperience', { gt: 0, lt: 5 }), ['f-java']],
  ['zero, which is a value', range('minYearsExperience', { gte: 0, lte: 0 }), ['f-zero']],
  ['numbers without bounds', range('minYearsExperience', {}), ['f-java', 'f-python', 'f-zero']],
  ['salaries by the year', range('salaryMin', { gte: 104_000, lte: 104_000 }), ['f-java']],
  ['a missing bound of a salary by the other', range('salaryMax', { lte: 104_000 }), ['f-java']],
  ['times', range('postedAt', { gte: Date.UTC(2026, 2, 1), lt: Date.UTC(2026, 3, 1) }), ['f-python']],
  ['a time of zero', range('postedAt', { lt: 1 }), ['f-zero']],
  ['nothing by a number of another kind', range('yearsOfExperience', { gte: 0 }), []],
  ['values that are there', exists('company'), ['f-java', 'f-python']],
  ['lists that are not empty', exists('workplace'), ['f-java', 'f-python']],
  ['numbers that are there', exists('minYearsExperience'), ['f-java', 'f-python', 'f-zero']],
  ['regions that are there', exists('region'), ['f-python']],
  ['what does not exist', not(exists('workplace')), ['f-bare', 'f-zero']],
  ['missing values by a negated value', not(terms('company', 'Bolt')), ['f-bare', 'f-python', 'f-zero']],
  ['missing values by a negated list', not(terms('workplace', 'REMOTE')), ['f-bare', 'f-java', 'f-zero']],
  ['missing numbers by a negated range', not(range('salaryMin', { gte: 0 })), ['f-bare', 'f-zero']],
  ['everything by a double negation', not(not(all())), everyPosting],
  ['all of several', all(terms('skills', 'skill:java'), terms('status', 'OPEN')), ['f-python']],
  ['any of several', any(terms('city', 'Berlin'), range('postedAt', { lt: 1 })), ['f-java', 'f-zero']],
  [
    'nested conditions',
    all(any(terms('country', 'US'), not(exists('country'))), not(range('minYearsExperience', { lt: 1 }))),
    ['f-bare', 'f-python'],
  ],
  ['texts', text('developer'), ['f-java']],
  ['what texts do not find', not(text('developer')), ['f-bare', 'f-python', 'f-zero']],
  ['some requirement', requirement(all()), ['f-java', 'f-python']],
  ['no requirement', not(requirement(all())), ['f-bare', 'f-zero']],
  [
    'one and the same requirement that meets all',
    requirement(all(terms('skills', 'skill:python'), terms('importance', 'REQUIRED'))),
    ['f-python'],
  ],
  [
    'no mixture of two requirements',
    requirement(all(terms('skills', 'skill:java'), range('minYears', { gte: 5 }))),
    [],
  ],
  [
    'several requirements, each by its own',
    all(
      requirement(all(terms('skills', 'skill:python'), range('minYears', { gte: 1 }))),
      requirement(all(terms('skills', 'skill:java'), terms('importance', 'PREFERRED'))),
    ),
    ['f-python'],
  ],
  ['requirements by kind', requirement(terms('kind', 'EDUCATION')), ['f-java']],
  ['requirements by education', requirement(terms('education', 'MASTER')), ['f-java']],
  ['requirements without years', requirement(not(exists('minYears'))), ['f-java']],
  ['requirements by text', requirement(text('degree')), ['f-java']],
];

const requirementCases: readonly (readonly [string, Filter, readonly string[]])[] = [
  ['a skill among alternatives', terms('skills', 'skill:kotlin'), ['Java or Kotlin']],
  ['an importance', terms('importance', 'PREFERRED'), ['A little Python', 'Some Java']],
  ['years', range('minYears', { gte: 3 }), ['Five years of Python', 'Five years of work', 'Java or Kotlin']],
  ['missing skills', not(exists('skills')), ['A master degree', 'Five years of work']],
  [
    'a posting by its id',
    terms('postingId', java.id),
    ['A little Python', 'A master degree', 'Java or Kotlin'],
  ],
  [
    'a field of the posting',
    all(posting(terms('company', 'Bolt')), terms('skills', 'skill:python')),
    ['A little Python'],
  ],
  [
    'a number of the posting that is not met',
    posting(not(range('minYearsExperience', { gte: 3 }))),
    ['A little Python', 'A master degree', 'Java or Kotlin'],
  ],
  [
    "a posting's own skills, not the requirement's",
    all(posting(terms('skills', 'skill:kotlin')), terms('skills', 'skill:python')),
    ['A little Python'],
  ],
  ["the posting's text", all(posting(text('engineer')), terms('importance', 'PREFERRED')), ['Some Java']],
  [
    'another requirement of the same posting',
    all(posting(requirement(terms('kind', 'EDUCATION'))), terms('kind', 'SKILL')),
    ['A little Python', 'Java or Kotlin'],
  ],
  ['its own text', text('kotlin'), ['Java or Kotlin']],
];

const candidateCases: readonly (readonly [string, Filter, readonly string[]])[] = [
  ['a skill', terms('skills', 'skill:python'), ['f-ann']],
  ['an unlisted skill as it is spelt', terms('skills', 'skill:unlisted:FooBar DB'), ['f-ann']],
  ['the category of unlisted skills', terms('skillCategories', 'Unlisted'), ['f-ann']],
  ['a mention', terms('mentions', 'skill:kafka'), ['f-ann']],
  ['a place', terms('region', 'Rhône'), ['f-ann']],
  ['years of experience', range('yearsOfExperience', { lt: 7.5 }), ['f-ben']],
  ['an education', terms('education', 'DOCTORATE', 'MASTER'), ['f-ann']],
  ['times', range('updatedAt', { gte: Date.UTC(2026, 3, 1) }), ['f-ann']],
  ['missing values', not(exists('seniority')), ['f-nobody']],
  ['nobody by a requirement', requirement(all()), []],
];

/** Every node on every kind, alone and combined, with missing and empty values. */
export function describeFilters(engine: EngineOf): void {
  beforeAll(async () => {
    await store(engine(), [...postings, ...candidates]);
  });

  describe('find postings:', () => {
    it.each(postingCases)('%s', async (_sentence, filter, expected) => {
      expect(await find(engine(), { filter: all(scopeOf(postings), filter) })).toEqual(expected);
    });
  });

  describe('find requirements by', () => {
    it.each(requirementCases)('%s', async (_sentence, filter, expected) => {
      const filters = all(posting(scopeOf(postings)), filter);
      expect(await find(engine(), { of: 'requirement', filter: filters })).toEqual(expected);
    });
  });

  describe('find candidates by', () => {
    it.each(candidateCases)('%s', async (_sentence, filter, expected) => {
      expect(await find(engine(), { of: 'candidate', filter: all(scopeOf(candidates), filter) })).toEqual(
        expected,
      );
    });
  });
}
