import { describe, expect, it } from '@jest/globals';
import { buildSort } from '../../src/query/build-sort.js';

describe('the order of a search', () => {
  it('is by relevance where there is a text', () => {
    expect(buildSort('posting', null, true)).toEqual({ by: 'relevance', direction: 'desc' });
    expect(buildSort('requirement', null, true)).toEqual({ by: 'relevance', direction: 'desc' });
  });

  it('is newest first where there is none, even if relevance is asked for', () => {
    const newest = { by: 'postedAt', direction: 'desc' };
    expect(buildSort('posting', null, false)).toEqual(newest);
    expect(buildSort('posting', { field: 'RELEVANCE', direction: 'DESC' }, false)).toEqual(newest);
    expect(buildSort('candidate', undefined, false)).toEqual({ by: 'updatedAt', direction: 'desc' });
  });

  it('is the one that is asked for', () => {
    expect(buildSort('posting', { field: 'SALARY', direction: 'ASC' }, true)).toEqual({
      by: 'salaryMax',
      direction: 'asc',
    });
    expect(buildSort('candidate', { field: 'YEARS_OF_EXPERIENCE', direction: 'DESC' }, false)).toEqual({
      by: 'yearsOfExperience',
      direction: 'desc',
    });
    expect(buildSort('posting', { field: 'RELEVANCE', direction: 'ASC' }, true)).toEqual({
      by: 'relevance',
      direction: 'asc',
    });
  });
});
