import { describe, expect, it } from '@jest/globals';
import { compileMatchProposal } from '../../../../src/search/elasticsearch/feed/compile-match-proposal.js';
import { compileSearchProposal } from '../../../../src/search/elasticsearch/feed/compile-search-proposal.js';
import { documentOffers } from '../../../../src/search/elasticsearch/feed/document-offers.js';
import type { StoredPosting } from '../../../../src/search/result.js';
import { loadTaxonomy } from '../../../../src/skills/load-taxonomy.js';
import { buildCandidate } from '../../../support/build-candidate.js';
import { buildPosting, type PostingValues } from '../../../support/build-posting.js';
import { buildRequirement } from '../../../support/build-requirement.js';

const skills = loadTaxonomy();
const asPosting = (values: PostingValues): StoredPosting => ({
  kind: 'posting',
  document: buildPosting('p', values),
  version: '',
});
const kafka = asPosting({ workplace: ['REMOTE'], requirements: [buildRequirement(['skill:kafka'])] });

describe('the search for search watches', () => {
  const query = compileSearchProposal('POSTING_SEARCH', documentOffers(kafka, skills));

  it('is led by what the document has, and by those that need nothing', () => {
    expect(query.bool?.filter).toEqual([
      {
        terms: {
          anchor: expect.arrayContaining([
            'POSTING_SEARCH *',
            'POSTING_SEARCH skills skill:kafka',
            'POSTING_SEARCH requirement.skills skill:kafka',
            'POSTING_SEARCH workplace REMOTE',
            'POSTING_SEARCH status OPEN',
          ]),
        },
      },
    ]);
  });

  it('leaves out who needs what the document has not', () => {
    expect(query.bool?.must_not).toEqual(
      expect.arrayContaining([
        { exists: { field: 'needs.company' } },
        {
          bool: {
            filter: [{ exists: { field: 'needs.workplace' } }],
            must_not: [{ terms: { 'needs.workplace': ['REMOTE'] } }],
          },
        },
        {
          bool: {
            filter: [{ exists: { field: 'all.skills' } }],
            must_not: [
              {
                terms_set: {
                  'all.skills': { terms: ['skill:kafka'], minimum_should_match_field: 'count.skills' },
                },
              },
            ],
          },
        },
        { exists: { field: 'min.salaryMax' } },
      ]),
    );
  });

  it('leaves out by numbers who asks for more or for less', () => {
    const offers = documentOffers(asPosting({ minYearsExperience: 3 }), skills);

    expect(compileSearchProposal('POSTING_SEARCH', offers).bool?.must_not).toEqual(
      expect.arrayContaining([
        { range: { 'min.minYearsExperience': { gt: 3 } } },
        { range: { 'max.minYearsExperience': { lt: 3 } } },
      ]),
    );
  });
});

describe('the search for match watches', () => {
  it('asks what the tokens of candidates earn of a posting', () => {
    expect(compileMatchProposal(kafka, skills)).toEqual({
      script_score: {
        query: {
          bool: {
            should: [{ constant_score: { filter: { terms: { tokens: ['skill:kafka>=0'] } }, boost: 4 } }],
            minimum_should_match: 1,
          },
        },
        script: {
          source: "_score / params.weight >= doc['minScore'].value - params.tolerance ? 1 : 0",
          params: { weight: 4, tolerance: 1e-6 },
        },
        min_score: 1,
      },
    });
  });

  it.each([
    ['a closed posting', asPosting({ ...kafka.document, status: 'CLOSED' })],
    ['a posting that asks nothing', asPosting({})],
    [
      'a candidate who has nothing',
      { kind: 'candidate', document: buildCandidate('c'), version: '' } as const,
    ],
  ])('is none for %s', (_, stored) => {
    expect(compileMatchProposal(stored, skills)).toBeNull();
  });
});
