import { describe, expect, it } from '@jest/globals';
import { compareItems } from '../../eval/difference.js';

describe('comparing items', () => {
  it('tells what was found, missed and invented', () => {
    expect(compareItems(['a', 'b'], ['b', 'c'])).toEqual({ found: ['b'], missed: ['a'], invented: ['c'] });
  });

  it('lets an item be found once: the second reading of it is invented', () => {
    expect(compareItems(['a'], ['a', 'a'])).toEqual({ found: ['a'], missed: [], invented: ['a'] });
  });

  it('wants an item found twice that is labelled twice', () => {
    expect(compareItems(['a', 'a'], ['a'])).toEqual({ found: ['a'], missed: ['a'], invented: [] });
  });
});
