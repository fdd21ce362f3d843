import { describe, expect, it } from '@jest/globals';
import { compileMatch } from '../../../src/search/embedded/compile-match.js';

describe('a ranking by coverage in SQL', () => {
  it('takes what is asked of candidates as weights with their tokens', () => {
    const requirements = [
      { full: ['skill:go>=3'], partial: ['skill:go>=0', 'category:Languages'], half: 2 },
      { full: ['experience>=5'], partial: ['experience>=5'], half: 1 },
    ];
    const { sql, params } = compileMatch({ kind: 'candidates', requirements, threshold: 4 });
    expect(params).toEqual([
      '[[2,["skill:go>=3"]],[2,["category:Languages","skill:go>=0"]],[2,["experience>=5"]]]',
      4,
    ]);
    expect(sql.replaceAll(/\s+/g, ' ').trim()).toMatch(/GROUP BY row HAVING sum\(weight\) >= \?$/);
  });

  it('takes the tokens that are held and the least share of a posting', () => {
    const { sql, params } = compileMatch({ kind: 'postings', tokens: ['skill:go>=0'], minScore: 0.8 });
    expect(params).toEqual(['["skill:go>=0"]', 0.8]);
    expect(sql.replaceAll(/\s+/g, ' ').trim()).toMatch(/WHERE earned \/ weight >= \?$/);
  });
});
