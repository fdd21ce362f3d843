import { describe, expect, it } from '@jest/globals';
import { buildFacets } from '../../src/query/build-facets.js';
import { compileFilter } from '../../src/query/compile-filter.js';
import type { CompiledFilter } from '../../src/query/compiled-filter.js';
import type { FacetArguments, PostingFacet } from '../../src/query/facet-input.js';
import type { PostingFilter } from '../../src/query/filter-input.js';
import { readFacets } from '../../src/query/read-facets.js';
import type { FacetResult } from '../../src/search/facet.js';
import { recogniser, resolved, taxonomy } from './build-context.js';

const skills = resolved('java', 'k8s', 'python');
const compiled = (filter: PostingFilter) =>
  compileFilter('posting', filter, { taxonomy, recogniser, skills });
const unfiltered = compiled({});

function build(args: FacetArguments<PostingFacet>, filter: CompiledFilter = unfiltered) {
  return buildFacets('posting', args, filter, taxonomy);
}

function read(field: PostingFacet, buckets: FacetResult['buckets'], filter: CompiledFilter = unfiltered) {
  const result = { name: field, buckets, missing: 3, others: 2, exact: true, stats: null, salaries: null };
  return readFacets('posting', { fields: [field] }, filter, [result], taxonomy);
}
const buckets = (...args: Parameters<typeof read>) => read(...args).flatMap((facet) => facet.buckets);

describe('a facet that is asked for', () => {
  it('has the 20 most frequent values unless told, and those that are selected', () => {
    const filter = compiled({ skills: { allOf: ['java'], anyOf: ['k8s'], noneOf: ['python'] } });
    expect(build({ fields: ['SKILL'] }, filter)).toEqual([
      {
        kind: 'terms',
        name: 'SKILL',
        field: 'skills',
        size: 20,
        order: 'count',
        selected: ['skill:java', 'skill:kubernetes'],
        among: null,
        startingWith: null,
      },
    ]);
  });

  it('is asked once, in the order asked', () => {
    const names = build({ fields: ['CITY', 'COMPANY', 'CITY'], size: 5 }).map((facet) => facet.name);
    expect(names).toEqual(['CITY', 'COMPANY']);
  });

  it('is searched by no more than a value can have', () => {
    expect(() => build({ fields: ['COMPANY'], search: 'a'.repeat(201) })).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT' }),
    );
  });

  it.each([0, -1, 201])('has 1 to 200 values: %d', (size) => {
    expect(() => build({ fields: ['CITY'], size })).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message: `size must be between 1 and 200, but got ${size}.`,
      }),
    );
  });

  it('is counted in ranges that leave no gap, for numbers', () => {
    const [years] = build({ fields: ['MIN_YEARS_EXPERIENCE'] });
    expect(years?.kind === 'ranges' && years.buckets.map((bucket) => bucket.value)).toEqual([
      '0-1',
      '1-2',
      '2-3',
      '3-5',
      '5-8',
      '8-10',
      '10-15',
      '15-',
    ]);
    expect(years?.kind === 'ranges' && years.buckets[3]?.filter).toEqual({
      kind: 'range',
      field: 'minYearsExperience',
      gte: 3,
      lt: 5,
    });
  });
});

describe('a facet that is searched', () => {
  it('finds skills by what completes them', () => {
    const startingWith = { prefix: 'skill:unlisted:', typed: 'k8', word: 'any' };
    expect(build({ fields: ['SKILL'], search: 'k8' })).toMatchObject([
      { among: ['skill:kubernetes'], startingWith, selected: [] },
    ]);
  });

  it.each<[PostingFacet, string, readonly string[]]>([
    ['COUNTRY', 'united k', ['GB']],
    ['COUNTRY', 'de', ['CD', 'DE', 'DK', 'LA']],
    ['WORKPLACE', 'site', ['ONSITE']],
    ['EMPLOYMENT_TYPE', 'Full t', ['FULL_TIME']],
    ['EMPLOYMENT_TYPE', 'full-T', ['FULL_TIME']],
    ['COUNTRY', 'reunion', ['RE']],
    ['WORKPLACE', 'xyz', []],
    ['WORKPLACE', '!!!', []],
    ['STATUS', '.*', []],
    ['COUNTRY', '- -', []],
  ])('finds values of %s by the words of their names: %s', (field, search, among) => {
    const [facet] = build({ fields: [field], search });
    expect(facet?.kind === 'terms' && facet.among?.toSorted()).toEqual(among);
    expect(facet?.kind === 'terms' && facet.startingWith).toBeNull();
  });

  it('finds other values by how they are spelled', () => {
    expect(build({ fields: ['COMPANY'], search: ' acm ' })).toMatchObject([
      { among: null, startingWith: { prefix: '', typed: 'acm', word: 'any' } },
    ]);
  });

  it('keeps the chosen values that it finds', () => {
    const filter = compiled({ company: ['Acme', 'Initech'] });
    expect(build({ fields: ['COMPANY'], search: 'acm' }, filter)).toMatchObject([{ selected: ['Acme'] }]);
  });

  it('finds ranges by their names', () => {
    const [facet] = build({ fields: ['MIN_YEARS_EXPERIENCE'], search: 'less' });
    expect(facet?.kind === 'ranges' && facet.buckets.map((bucket) => bucket.value)).toEqual(['0-1']);
    expect(build({ fields: ['MIN_YEARS_EXPERIENCE'], search: '?' })).toMatchObject([{ buckets: [] }]);
  });

  it('is not searched by blank text', () => {
    expect(build({ fields: ['CITY'], search: ' ' })).toEqual(build({ fields: ['CITY'] }));
  });
});

describe('a facet that is given', () => {
  it('carries what is missing, what is left out and whether it is exact', () => {
    expect(read('CITY', [{ value: 'Berlin', count: 4 }], compiled({ city: ['Berlin'] }))).toEqual([
      {
        field: 'CITY',
        buckets: [
          { value: 'Berlin', label: 'Berlin', count: 4, selected: true, gte: null, lt: null, currency: null },
        ],
        missing: 3,
        others: 2,
        exact: true,
        stats: null,
      },
    ]);
  });

  it.each<[PostingFacet, string, string]>([
    ['SKILL', 'skill:kubernetes', 'Kubernetes'],
    ['SKILL', 'skill:unlisted:FooDB', 'FooDB'],
    ['REQUIRED_SKILL', 'skill:cplusplus', 'C++'],
    ['COUNTRY', 'DE', 'Germany'],
    ['COUNTRY', 'ZZ', 'ZZ'],
    ['WORKPLACE', 'ONSITE', 'On-site'],
    ['EMPLOYMENT_TYPE', 'INTERNSHIP', 'Internship'],
    ['POSTED_MONTH', '2026-03', 'March 2026'],
    ['MIN_YEARS_EXPERIENCE', '3-5', '3 to 4 years'],
    ['MIN_YEARS_EXPERIENCE', '15-', '15 years or more'],
  ])('names its values in %s: %s', (field, value, label) => {
    expect(buckets(field, [{ value, count: 1 }])).toMatchObject([{ value, label }]);
  });

  it('gives the bounds of numeric buckets, and selects those within the range chosen', () => {
    const values = ['0-1', '2-3', '3-5', '5-8', '15-'].map((value) => ({ value, count: 1 }));
    expect(
      buckets('MIN_YEARS_EXPERIENCE', values, compiled({ minYearsExperience: { gte: 2, lt: 5 } })).map(
        ({ gte, lt, selected }) => [gte, lt, selected],
      ),
    ).toEqual([
      [0, 1, false],
      [2, 3, true],
      [3, 5, true],
      [5, 8, false],
      [15, null, false],
    ]);
  });

  it('selects the months within the range chosen', () => {
    const months = ['2026-03', '2026-02', '2025-12'].map((value) => ({ value, count: 1 }));
    const postedAt = { gte: new Date('2026-01-01'), lt: new Date('2026-03-01') };
    expect(
      buckets('POSTED_MONTH', months, compiled({ postedAt })).map((each) => [each.value, each.selected]),
    ).toEqual([
      ['2025-12', false],
      ['2026-02', true],
      ['2026-03', false],
    ]);
  });

  it('selects nothing where nothing is chosen', () => {
    expect(buckets('POSTED_MONTH', [{ value: '2026-03', count: 1 }])).toMatchObject([{ selected: false }]);
  });
});
