import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { editDistance } from '../../src/skills/edit-distance.js';

describe('the edit distance', () => {
  it.each([
    ['kafka', 'kafka', 0],
    ['kafak', 'kafka', 1],
    ['kafk', 'kafka', 1],
    ['kaffka', 'kafka', 1],
    ['kufka', 'kafka', 1],
    ['', 'ab', 2],
    ['kuberntse', 'kubernetes', 2],
  ])('of %j and %j is %i', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
  });

  it('is told as one more than the limit where it is larger', () => {
    expect(editDistance('java', 'python', 2)).toBe(3);
    expect(editDistance('a', 'abcdef', 1)).toBe(2);
  });

  it('is the same in both directions, and 0 for equal words alone', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
        expect(editDistance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });
});
