import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { coverPosting } from '../../../src/domain/match/cover-posting.js';
import {
  candidateTokens,
  postingTokens,
  requirementTokens,
  totalWeight,
} from '../../../src/domain/match/tokens.js';
import { loadTaxonomy } from '../../../src/skills/load-taxonomy.js';
import { arbitraryCandidate, arbitraryPosting } from '../../support/arbitrary-match.js';
import { buildCandidate } from '../../support/build-candidate.js';
import { buildRequirement } from '../../support/build-requirement.js';

const taxonomy = loadTaxonomy();

describe('the tokens of matching', () => {
  it('say what a candidate knows, with every number of years up to the known ones', () => {
    const candidate = buildCandidate('a', {
      skills: [{ skill: 'skill:kotlin', years: 2.5, lastUsed: null, evidence: null }],
      yearsOfExperience: 1,
      education: 'ASSOCIATE',
    });
    expect(candidateTokens(candidate, taxonomy)).toEqual(
      expect.arrayContaining([
        'skill:kotlin>=0',
        'skill:kotlin>=1',
        'skill:kotlin>=2',
        'experience>=0',
        'experience>=1',
        'education:HIGH_SCHOOL',
        'education:ASSOCIATE',
      ]),
    );
    expect(candidateTokens(candidate, taxonomy)).not.toContain('skill:kotlin>=3');
    expect(candidateTokens(candidate, taxonomy)).not.toContain('education:BACHELOR');
  });

  it('say what meets a requirement and what meets half of it', () => {
    const asked = buildRequirement(['skill:python', 'skill:java'], {
      minYears: 2.5,
      importance: 'PREFERRED',
    });
    expect(requirementTokens(asked, taxonomy)).toEqual({
      full: ['skill:python>=3', 'skill:java>=3'],
      partial: ['skill:python>=0', 'skill:java>=0'],
      half: 1,
    });
  });

  it('earn exactly the score of the coverage, for any posting and candidate', () => {
    fc.assert(
      fc.property(arbitraryPosting(taxonomy), arbitraryCandidate(taxonomy), (posting, candidate) => {
        const held = new Set(candidateTokens(candidate, taxonomy));
        const asked = postingTokens(posting, taxonomy);
        const holdsAny = (tokens: readonly string[]) => tokens.some((token) => held.has(token));
        const earned = asked.reduce(
          (sum, { full, partial, half }) =>
            sum + (holdsAny(full) ? half : 0) + (holdsAny(partial) ? half : 0),
          0,
        );
        const { score } = coverPosting(posting, candidate, taxonomy);
        expect(asked.length === 0 ? 0 : earned / totalWeight(asked)).toBe(score);
      }),
      { numRuns: 2000 },
    );
  });
});
