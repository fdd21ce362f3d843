import fc from 'fast-check';
import type { Candidate } from '../../src/domain/candidate.js';
import { importances, requirementKinds } from '../../src/domain/enums.js';
import type { JobPosting } from '../../src/domain/posting.js';
import { reviveTimes } from '../../src/feed/watches/revive-times.js';
import type { FacetNames } from '../../src/query/facet-input.js';
import { candidateFacets, postingFacets, requirementFacets } from '../../src/query/facet-input.js';
import type { DocumentKind } from '../../src/search/query.js';
import type { Recogniser } from '../../src/skills/taxonomy.js';
import {
  arbitraryCandidateFilter,
  arbitraryCandidateValues,
  arbitraryPostingFilter,
  arbitraryPostingValues,
} from '../support/arbitrary-filter.js';
import { buildCandidate } from '../support/build-candidate.js';
import type { PostingValues } from '../support/build-posting.js';
import { buildPosting } from '../support/build-posting.js';
import type { AnyFilter } from './click-bucket.js';

type CandidateValues = NonNullable<Parameters<typeof buildCandidate>[1]>;
export type FacetName = FacetNames[DocumentKind];

/** Some documents, a filter on one kind of them, and the facets to count. */
export interface FacetCase {
  readonly kind: DocumentKind;
  readonly postings: readonly JobPosting[];
  readonly candidates: readonly Candidate[];
  readonly filter: AnyFilter;
  readonly facets: readonly FacetName[];
  readonly size: number;
  /** What is typed; blank for nothing. */
  readonly search: string;
}

const nothing = fc.constant('');
const typed = fc.constantFrom(
  'a',
  'c',
  'm',
  'p',
  'r',
  'u',
  '0',
  '20',
  'mar',
  'ac',
  'pyhton',
  'foo',
  '-',
  ' !',
);

const postingFilter = fc
  .oneof(
    arbitraryPostingFilter,
    fc.tuple(arbitraryPostingFilter, arbitraryPostingFilter).map(([a, b]) => ({ ...a, ...b })),
  )
  .map(reviveTimes);
const skills = fc.constantFrom('Python', 'java', 'golang', 'skill:docker', 'skill:unlisted:FooBarDB');
const requirementFilter = fc.record(
  {
    skills: fc.record(
      { allOf: fc.uniqueArray(skills, { maxLength: 1 }), anyOf: fc.uniqueArray(skills, { maxLength: 3 }) },
      { requiredKeys: [] },
    ),
    skillCategory: fc.subarray(['Programming language', 'Unlisted']),
    importance: fc.subarray([...importances], { maxLength: 1 }),
    kind: fc.subarray([...requirementKinds], { maxLength: 3 }),
    minYears: fc.record({ gte: fc.constantFrom(0, 2), lt: fc.constantFrom(3, 10) }, { requiredKeys: [] }),
    posting: postingFilter,
  },
  { requiredKeys: [] },
);

const asked: Readonly<Record<DocumentKind, readonly FacetName[]>> = {
  posting: postingFacets,
  candidate: candidateFacets,
  requirement: requirementFacets,
};

let drawn = 0;

/** Cases of all kinds of documents, postings most of all; no two have a document in common. */
export function arbitraryFacetCase(recogniser: Recogniser): fc.Arbitrary<FacetCase> {
  const postings = fc.array(arbitraryPostingValues(recogniser), { minLength: 1, maxLength: 10 });
  const candidates = fc.array(arbitraryCandidateValues(recogniser), { minLength: 1, maxLength: 10 });
  const draw = (kind: DocumentKind, filter: fc.Arbitrary<AnyFilter>) =>
    fc
      .record({
        postings: kind === 'candidate' ? fc.constant<readonly PostingValues[]>([]) : postings,
        candidates: kind === 'candidate' ? candidates : fc.constant<readonly CandidateValues[]>([]),
        filter,
        facets: fc.subarray([...asked[kind]], { minLength: 1 }),
        size: fc.constantFrom(1, 2, 3, 20, 200),
        search: fc.oneof({ weight: 3, arbitrary: nothing }, { weight: 1, arbitrary: typed }),
      })
      .map((values): FacetCase => {
        drawn += 1;
        return {
          ...values,
          kind,
          postings: values.postings.map((each, n) => buildPosting(`case-${drawn}-${n}`, each)),
          candidates: values.candidates.map((each, n) => buildCandidate(`case-${drawn}-${n}`, each)),
        };
      });
  return fc.oneof(
    { weight: 4, arbitrary: draw('posting', postingFilter) },
    { weight: 1, arbitrary: draw('candidate', arbitraryCandidateFilter.map(reviveTimes)) },
    { weight: 1, arbitrary: draw('requirement', requirementFilter) },
  );
}
