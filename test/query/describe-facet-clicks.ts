import { expect, it } from '@jest/globals';
import type { Facet } from '../../src/query/facet-input.js';
import type { SearchEngine } from '../../src/search/engine.js';
import type { Filter } from '../../src/search/filter.js';
import { buildPosting } from '../support/build-posting.js';
import { buildRequirement } from '../support/build-requirement.js';
import { clickBucket } from './click-bucket.js';
import type { FacetedSearch } from './count-facets.js';
import { countFacets, countFound } from './count-facets.js';
import type { FacetCase, FacetName } from './facet-cases.js';
import { storeDocuments } from './store-documents.js';

/** Facets of which a document has at most one value; on candidates the places, too. */
const singleValued: readonly FacetName[] = [
  ...(['COMPANY', 'EMPLOYMENT_TYPE', 'POSTED_MONTH', 'STATUS', 'MIN_YEARS_EXPERIENCE'] as const),
  ...(['EDUCATION', 'YEARS_OF_EXPERIENCE', 'IMPORTANCE', 'KIND', 'MIN_YEARS'] as const),
];
const singleValuedOfCandidates: readonly FacetName[] = ['COUNTRY', 'REGION', 'CITY', 'SENIORITY'];

/** Stores the documents of the cases, and looks at each case's alone. */
export async function storeCases(
  engine: SearchEngine,
  cases: readonly FacetCase[],
): Promise<readonly FacetedSearch[]> {
  await storeDocuments(
    engine,
    cases.flatMap(({ postings }) => postings),
    cases.flatMap(({ candidates }) => candidates),
  );
  return cases.map(({ kind, postings, candidates, filter, facets, size, search }) => {
    const ids = [...postings, ...candidates].map(({ id }) => id);
    const own: Filter = { kind: 'terms', field: 'id', values: ids };
    const access: Filter = kind === 'requirement' ? { kind: 'posting', of: own } : own;
    return { kind, filter, access, facets, size, search };
  });
}

/** Expects that clicking finds what the buckets count, and that nothing is counted twice or lost where nothing is typed. Tells how many buckets. */
export async function expectClicksToHold(
  engine: SearchEngine,
  searches: readonly FacetedSearch[],
  counted: readonly (readonly Facet[])[],
): Promise<number> {
  const buckets = searches.flatMap((search, n) =>
    (counted[n] ?? []).flatMap(({ field, buckets: each }) =>
      each.map((bucket) => ({ search, field, bucket })),
    ),
  );
  const clicks = buckets.map(({ search, field, bucket }) => ({
    ...search,
    filter: clickBucket(search.filter, field, bucket),
  }));
  const found = await countFound(engine, clicks);
  const wrong = buckets.flatMap(({ search, field, bucket }, n) =>
    found[n] === bucket.count ? [] : [{ filter: search.filter, field, bucket, found: found[n] }],
  );
  expect(wrong).toEqual([]);
  await expectSumsToHold(engine, searches, counted);
  return buckets.length;
}

async function expectSumsToHold(
  engine: SearchEngine,
  searches: readonly FacetedSearch[],
  counted: readonly (readonly Facet[])[],
): Promise<void> {
  const sums = searches.flatMap((search, n) =>
    (search.search === '' ? (counted[n] ?? []) : [])
      .filter(({ field }) => isSingleValued(search, field))
      .map((facet) => ({ search, facet })),
  );
  const found = await countFound(
    engine,
    sums.map(({ search, facet }) => ({ ...search, without: facet.field })),
  );
  const wrong = sums.flatMap(({ search, facet }, n) => {
    const { missing, others, buckets } = facet;
    const sum = buckets.reduce((total, { count }) => total + count, missing + others);
    return sum === found[n] ? [] : [{ filter: search.filter, facet, found: found[n] }];
  });
  expect(wrong).toEqual([]);
}

function isSingleValued({ kind }: FacetedSearch, facet: string): boolean {
  const isOne = (names: readonly string[]) => names.includes(facet);
  return isOne(singleValued) || (kind === 'candidate' && isOne(singleValuedOfCandidates));
}

/** What holds of requirements that several conditions meet in. */
export function describeRequirementFacets(engine: () => SearchEngine): void {
  it('count a posting once, and only if one and the same requirement is all that is asked', async () => {
    const python = (minYears: number, importance: 'REQUIRED' | 'PREFERRED' = 'REQUIRED') =>
      buildRequirement(['skill:python'], { minYears, importance });
    const postings = [
      buildPosting('same-spread', {
        requirements: [python(3), buildRequirement(['skill:java'], { minYears: 6 })],
      }),
      buildPosting('same-twice', { company: 'Twice', requirements: [python(5), python(7)] }),
      buildPosting('same-preferred', { requirements: [python(6, 'PREFERRED'), python(1)] }),
      buildPosting('same-either', {
        company: 'Either',
        requirements: [buildRequirement(['skill:java', 'skill:python'], { minYears: 5 })],
      }),
    ];
    await storeDocuments(engine(), postings);
    const search = {
      kind: 'posting',
      access: { kind: 'terms', field: 'id', values: postings.map(({ id }) => id) },
      filter: {
        requirements: [{ skills: { allOf: ['Python'] }, importance: ['REQUIRED'], minYears: { gte: 5 } }],
      },
    } as const;
    expect(await countFound(engine(), [search])).toEqual([2]);
    const [facets] = await countFacets(engine(), [{ ...search, facets: ['SKILL', 'COMPANY'], size: 20 }]);
    expect(facets?.map(({ buckets }) => buckets.map(({ value, count }) => [value, count]))).toEqual([
      [
        ['skill:python', 2],
        ['skill:java', 1],
      ],
      [
        ['Either', 1],
        ['Twice', 1],
      ],
    ]);
  });
}
