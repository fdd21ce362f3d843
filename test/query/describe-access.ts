import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Candidate } from '../../src/domain/candidate.js';
import type { JobPosting } from '../../src/domain/posting.js';
import type { FacetBucket } from '../../src/query/facet-input.js';
import { candidateFacets, postingFacets, requirementFacets } from '../../src/query/facet-input.js';
import type { SearchEngine } from '../../src/search/engine.js';
import type { Filter } from '../../src/search/filter.js';
import type { DocumentKind } from '../../src/search/query.js';
import { buildCandidate } from '../support/build-candidate.js';
import { buildPosting } from '../support/build-posting.js';
import { buildRequirement } from '../support/build-requirement.js';
import type { AnyFilter } from './click-bucket.js';
import { clickBucket } from './click-bucket.js';
import { compileAccess, countFacets, countFound } from './count-facets.js';
import type { FacetName } from './facet-cases.js';
import { storeDocuments } from './store-documents.js';

/** Two documents of a kind that have nothing in common: one that the caller may see, one that must stay hidden. */
type Pair<T> = Readonly<Record<'open' | 'secret', T>>;

const postings: Pair<JobPosting> = {
  open: buildPosting('access-open', {
    company: 'Acme',
    locations: [{ name: 'Berlin', city: 'Berlin', region: 'Berlin', country: 'DE' }],
    workplace: ['REMOTE'],
    employmentType: 'FULL_TIME',
    seniority: ['SENIOR'],
    minYearsExperience: 2,
    salary: { min: 60_000, max: 70_000, currency: 'EUR', period: 'YEAR' },
    postedAt: '2026-02-01T00:00:00.000Z',
    status: 'OPEN',
    requirements: [buildRequirement(['skill:python'], { minYears: 1 })],
  }),
  secret: buildPosting('access-secret', {
    company: 'Initech',
    locations: [{ name: 'Austin', city: 'Austin', region: 'Texas', country: 'US' }],
    workplace: ['ONSITE'],
    employmentType: 'CONTRACT',
    seniority: ['STAFF'],
    minYearsExperience: 9,
    salary: { min: 900_000, max: 950_000, currency: 'EUR', period: 'YEAR' },
    postedAt: '2026-01-01T00:00:00.000Z',
    status: 'CLOSED',
    requirements: [buildRequirement(['skill:docker'])],
  }),
};
/** Postings whose requirements have nothing in common. */
const carriers: Pair<JobPosting> = {
  open: buildPosting('access-carries', {
    requirements: [buildRequirement(['skill:python'], { minYears: 1 })],
  }),
  secret: buildPosting('access-hides', {
    requirements: [
      buildRequirement(['skill:docker'], { kind: 'OTHER', importance: 'PREFERRED', minYears: 6 }),
    ],
  }),
};
const knows = (skill: 'skill:python' | 'skill:docker') => ({
  skill,
  years: 1,
  lastUsed: null,
  evidence: null,
});
const candidates: Pair<Candidate> = {
  open: buildCandidate('access-open', {
    location: { name: 'Berlin', city: 'Berlin', region: 'Berlin', country: 'DE' },
    workplace: ['REMOTE'],
    seniority: 'SENIOR',
    yearsOfExperience: 2,
    education: 'MASTER',
    skills: [knows('skill:python')],
  }),
  secret: buildCandidate('access-secret', {
    location: { name: 'Austin', city: 'Austin', region: 'Texas', country: 'US' },
    workplace: ['ONSITE'],
    seniority: 'STAFF',
    yearsOfExperience: 9,
    education: 'BACHELOR',
    skills: [knows('skill:docker')],
  }),
};

const isDocument = (kind: DocumentKind, which: keyof Pair<unknown>): Filter => {
  const { id } = { posting: postings, candidate: candidates, requirement: carriers }[kind][which];
  const own: Filter = { kind: 'terms', field: 'id', values: [id] };
  return kind === 'requirement' ? { kind: 'posting', of: own } : own;
};

const everyFacet: readonly (readonly [DocumentKind, FacetName])[] = [
  ...postingFacets.map((facet) => ['posting', facet] as const),
  ...candidateFacets.map((facet) => ['candidate', facet] as const),
  ...requirementFacets.map((facet) => ['requirement', facet] as const),
];

/** What the server restricts stays restricted, also where a facet leaves out the choices on the very same field. */
export function describeAccess(engine: () => SearchEngine): void {
  describe('within what the caller may see', () => {
    beforeAll(async () => {
      const stored = [...Object.values(postings), ...Object.values(carriers)];
      await storeDocuments(engine(), stored, Object.values(candidates));
    });

    const count = async (kind: DocumentKind, facet: FacetName, access: Filter, filter: AnyFilter = {}) => {
      const [facets] = await countFacets(engine(), [{ kind, filter, access, facets: [facet], size: 200 }]);
      return facets?.[0]?.buckets ?? [];
    };
    const counts = (buckets: readonly FacetBucket[]) =>
      buckets.filter((bucket) => bucket.count > 0).map((bucket) => [bucket.value, bucket.count]);

    it.each(everyFacet)('%s: no choice of %s shows more', async (kind, facet) => {
      const all = { kind: 'any', of: [isDocument(kind, 'open'), isDocument(kind, 'secret')] } as const;
      const seen = await count(kind, facet, isDocument(kind, 'open'));
      const hidden = await count(kind, facet, isDocument(kind, 'secret'));
      const [open] = seen.filter((bucket) => bucket.count > 0);
      const [secret] = hidden.filter((bucket) => bucket.count > 0);
      expect([open?.count, secret?.count]).toEqual([1, 1]);
      if (open === undefined || secret === undefined) return;

      const permitted = await compileAccess(engine(), kind, clickBucket({}, facet, open));
      const access = { kind: 'all', of: [permitted, all] } as const;
      const choices = [
        clickBucket({}, facet, secret),
        { any: [clickBucket({}, facet, secret), clickBucket({}, facet, open)] },
        { not: clickBucket({}, facet, secret) },
      ].slice(0, kind === 'requirement' ? 1 : 3);
      for (const filter of choices) {
        expect(counts(await count(kind, facet, access, filter))).toEqual(counts(seen));
      }
      expect(await countFound(engine(), [{ kind, access, filter: choices[0] ?? {} }])).toEqual([0]);
    });
  });
}
