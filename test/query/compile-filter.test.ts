import { describe, expect, it } from '@jest/globals';
import { compileFilter, foldChoices } from '../../src/query/compile-filter.js';
import type { CandidateFilter, PostingFilter, RequirementFilter } from '../../src/query/filter-input.js';
import { everything } from '../../src/search/filter.js';
import { recogniser, resolved, taxonomy } from './build-context.js';

const skills = resolved('k8s', 'Kubernetes', 'java', 'skill:python', 'kafka');
const context = { taxonomy, recogniser, skills };
const posting = (filter: PostingFilter) => compileFilter('posting', filter, context);
const folded = (filter: PostingFilter) => foldChoices(posting(filter), []).filter;
const candidate = (filter: CandidateFilter) =>
  foldChoices(compileFilter('candidate', filter, context), []).filter;
const requirement = (filter: RequirementFilter) =>
  foldChoices(compileFilter('requirement', filter, context), []).filter;
const badInput = (part: string): unknown =>
  expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining(part) });

describe('what asks nothing', () => {
  it.each<PostingFilter>([
    {},
    { company: [], text: ' ', skills: null },
    { skills: { allOf: [], anyOf: null }, salary: {}, minYearsExperience: {}, postedAt: {} },
    { requirements: [{}], any: [], not: {} },
    { any: [{ company: ['Acme'] }, {}] },
    { not: { company: [] } },
  ])('restricts nothing: %j', (filter) => {
    expect(folded(filter)).toEqual(everything);
  });

  it('is also no filter at all', () => {
    expect(compileFilter('posting', null, context)).toEqual({ filter: everything, choices: [] });
  });
});

describe('a posting filter', () => {
  it.each<PostingFilter>([
    { region: ['a'.repeat(1001)] },
    { not: { company: ['a'.repeat(1001)] } },
    { salary: { currency: 'a'.repeat(1001) } },
  ])('takes no value that is longer than any engine looks up', (filter) => {
    expect(() => posting(filter)).toThrow(badInput('at most 1000 characters'));
  });

  it('keeps the alternatives of each field apart, under the name of its facet', () => {
    const compiled = posting({ workplace: ['REMOTE', 'HYBRID'], country: ['us', 'DE'], status: ['OPEN'] });
    expect(compiled.filter).toEqual(everything);
    expect(compiled.choices).toEqual([
      { facet: 'COUNTRY', filter: { kind: 'terms', field: 'country', values: ['US', 'DE'] } },
      { facet: 'WORKPLACE', filter: { kind: 'terms', field: 'workplace', values: ['REMOTE', 'HYBRID'] } },
      { facet: 'STATUS', filter: { kind: 'terms', field: 'status', values: ['OPEN'] } },
    ]);
  });

  it('folds the choices of facets that nobody counts into the filter', () => {
    const compiled = posting({ workplace: ['REMOTE'], company: ['Acme'] });
    expect(foldChoices(compiled, ['WORKPLACE', 'CITY'])).toEqual({
      filter: { kind: 'terms', field: 'company', values: ['Acme'] },
      choices: [{ facet: 'WORKPLACE', filter: { kind: 'terms', field: 'workplace', values: ['REMOTE'] } }],
    });
  });

  it('reads skills by name, alias and id; anyOf is a choice, allOf and noneOf stay', () => {
    expect(posting({ skills: { allOf: ['k8s', 'java'], anyOf: ['kafka', 'skill:python'] } })).toEqual({
      filter: {
        kind: 'all',
        of: [
          { kind: 'terms', field: 'skills', values: ['skill:kubernetes'] },
          { kind: 'terms', field: 'skills', values: ['skill:java'] },
        ],
      },
      choices: [
        {
          facet: 'SKILL',
          filter: { kind: 'terms', field: 'skills', values: ['skill:kafka', 'skill:python'] },
        },
      ],
    });
    expect(folded({ requiredSkills: { noneOf: ['java', 'kafka'] } })).toEqual({
      kind: 'not',
      of: { kind: 'terms', field: 'requiredSkills', values: ['skill:java', 'skill:kafka'] },
    });
  });

  it('takes any spelling that stands for several unlisted skills', () => {
    const spellings = new Map([['foodb', ['skill:unlisted:FooDB', 'skill:unlisted:foodb'] as const]]);
    const compiled = compileFilter(
      'posting',
      { skills: { allOf: ['foodb'] } },
      { ...context, skills: spellings },
    );
    expect(compiled.filter).toEqual({
      kind: 'terms',
      field: 'skills',
      values: ['skill:unlisted:FooDB', 'skill:unlisted:foodb'],
    });
  });

  it('says what was probably meant by a skill that nobody knows', () => {
    expect(() => posting({ skills: { anyOf: ['kuberntes'] } })).toThrow(
      expect.objectContaining({
        code: 'UNKNOWN_SKILL',
        message: 'No skill and no document knows "kuberntes". Did you mean Kubernetes?',
      }),
    );
    expect(() => posting({ not: { requirements: [{ skills: { noneOf: ['qqqqqq'] } }] } })).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_SKILL', message: expect.stringContaining('"qqqqqq"') }),
    );
  });

  it('asks each of its requirement criteria of one and the same requirement', () => {
    expect(
      folded({
        requirements: [
          { skills: { anyOf: ['skill:python'] }, importance: ['REQUIRED'], minYears: { gte: 5 } },
          { kind: ['EDUCATION'] },
        ],
      }),
    ).toEqual({
      kind: 'all',
      of: [
        {
          kind: 'requirement',
          of: {
            kind: 'all',
            of: [
              { kind: 'terms', field: 'skills', values: ['skill:python'] },
              { kind: 'terms', field: 'importance', values: ['REQUIRED'] },
              { kind: 'range', field: 'minYears', gte: 5 },
            ],
          },
        },
        { kind: 'requirement', of: { kind: 'terms', field: 'kind', values: ['EDUCATION'] } },
      ],
    });
  });

  it('takes salaries that overlap the range, of one currency where told', () => {
    expect(posting({ salary: { gte: 100_000, lt: 150_000, currency: 'usd' } })).toEqual({
      filter: { kind: 'terms', field: 'salaryCurrency', values: ['USD'] },
      choices: [
        {
          facet: 'SALARY',
          filter: {
            kind: 'all',
            of: [
              { kind: 'range', field: 'salaryMax', gte: 100_000 },
              { kind: 'range', field: 'salaryMin', lt: 150_000 },
            ],
          },
        },
      ],
    });
  });

  it.each([
    { gte: 200_000, lt: 100_000 },
    { gte: 100_000, lt: 100_000 },
    { gte: 200_000, lte: 150_000 },
  ])('finds nothing by a salary range that is empty: %j', (salary) => {
    expect(folded({ salary })).toEqual({ kind: 'not', of: everything });
  });

  it('takes the stricter of several bounds on one side', () => {
    expect(folded({ minYearsExperience: { gte: 3, gt: 3, lte: 8, lt: 9 } })).toEqual({
      kind: 'range',
      field: 'minYearsExperience',
      gt: 3,
      lte: 8,
    });
  });

  it('takes dates as milliseconds', () => {
    const gte = new Date('2026-03-01T00:00:00Z');
    expect(posting({ postedAt: { gte, lt: null } }).choices).toEqual([
      { facet: 'POSTED_MONTH', filter: { kind: 'range', field: 'postedAt', gte: gte.getTime() } },
    ]);
  });

  it('joins any by OR and negates not', () => {
    expect(
      folded({ any: [{ company: ['Acme'] }, { text: 'kafka' }], not: { workplace: ['ONSITE'] } }),
    ).toEqual({
      kind: 'all',
      of: [
        {
          kind: 'any',
          of: [
            { kind: 'terms', field: 'company', values: ['Acme'] },
            {
              kind: 'text',
              text: {
                skills: [{ skill: 'skill:kafka', typed: 'kafka', spellings: ['Kafka', 'Apache Kafka'] }],
                words: [],
              },
            },
          ],
        },
        { kind: 'not', of: { kind: 'terms', field: 'workplace', values: ['ONSITE'] } },
      ],
    });
  });
});

describe('the other filters', () => {
  it('ask candidates for their own fields', () => {
    expect(
      candidate({ education: ['MASTER'], yearsOfExperience: { gte: 5 }, skills: { anyOf: ['java'] } }),
    ).toEqual({
      kind: 'all',
      of: [
        { kind: 'terms', field: 'skills', values: ['skill:java'] },
        { kind: 'terms', field: 'education', values: ['MASTER'] },
        { kind: 'range', field: 'yearsOfExperience', gte: 5 },
      ],
    });
  });

  it('ask requirements for the posting that carries them', () => {
    expect(requirement({ kind: ['SKILL'], posting: { status: ['OPEN'] } })).toEqual({
      kind: 'all',
      of: [
        { kind: 'posting', of: { kind: 'terms', field: 'status', values: ['OPEN'] } },
        { kind: 'terms', field: 'kind', values: ['SKILL'] },
      ],
    });
    expect(requirement({ posting: { company: [] } })).toEqual(everything);
  });
});

describe('a filter that is too much', () => {
  const nested = (depth: number): PostingFilter =>
    depth === 0 ? { company: ['Acme'] } : { not: nested(depth - 1) };

  it('is refused for lists of more than 200 values', () => {
    const companies = (count: number) => ({
      company: Array.from({ length: count }, (_, i) => `Company ${i}`),
    });
    expect(() => posting(companies(200))).not.toThrow();
    expect(() => posting(companies(201))).toThrow(badInput('company takes at most 200 values, but got 201'));
  });

  it('is refused for nesting deeper than five', () => {
    expect(() => posting(nested(5))).not.toThrow();
    expect(() => posting(nested(6))).toThrow(badInput('at most 5 deep'));
  });

  it('is refused for more than 500 conditions in all', () => {
    const many = { any: Array.from({ length: 101 }, () => ({ text: 'one two three four five' })) };
    expect(() => posting(many)).toThrow(badInput('at most 500 conditions'));
  });

  it('is refused for infinite bounds', () => {
    expect(() => posting({ minYearsExperience: { gte: Infinity } })).toThrow(badInput('finite'));
    expect(() => posting({ salary: { gte: NaN } })).toThrow(badInput('finite'));
  });
});
