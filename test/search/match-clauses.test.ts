import { describe, expect, it } from '@jest/globals';
import { matchClauses } from '../../src/search/match-clauses.js';

describe('the clauses of a ranking by coverage', () => {
  it('are one for what is met and one for what is met by half', () => {
    expect(matchClauses([{ full: ['a>=3', 'b>=3'], partial: ['a>=0', 'b>=0'], half: 2 }])).toEqual([
      { tokens: ['a>=3', 'b>=3'], weight: 2 },
      { tokens: ['a>=0', 'b>=0'], weight: 2 },
    ]);
  });

  it('add up where the same tokens are asked for, in whatever order and number', () => {
    const requirements = [
      { full: ['a>=0', 'b>=0'], partial: ['b>=0', 'a>=0', 'a>=0'], half: 2 },
      { full: ['b>=0', 'a>=0'], partial: ['a>=0', 'b>=0', 'category:c'], half: 1 },
    ];
    expect(matchClauses(requirements)).toEqual([
      { tokens: ['a>=0', 'b>=0'], weight: 5 },
      { tokens: ['a>=0', 'b>=0', 'category:c'], weight: 1 },
    ]);
  });
});
