import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { editDistance, forgivenErrors } from '../../src/analysis/edit-distance.js';

/** The definition, word by word; exponential, so for short words only. */
function byDefinition(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const costs = [
    byDefinition(a.slice(1), b) + 1,
    byDefinition(a, b.slice(1)) + 1,
    byDefinition(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && a[0] === b[1] && a[1] === b[0]) costs.push(byDefinition(a.slice(2), b.slice(2)) + 1);
  return Math.min(...costs);
}

describe('editDistance', () => {
  it.each([
    ['kubernetes', 'kuberntes', 1],
    ['kubernetes', 'kubenretes', 1],
    ['kafka', 'kafak', 1],
    ['java', 'java', 0],
    ['', 'ab', 2],
    ['ca', 'abc', 3],
  ])('between %j and %j is %i', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
  });

  it('is what the definition says, up to the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(byDefinition(a, b), limit + 1));
      }),
    );
  });
});

describe('forgivenErrors', () => {
  it('are one from four letters on and two from eight', () => {
    expect(['abc', 'abcd', 'abcdefg', 'abcdefgh', '👩👩👩'].map(forgivenErrors)).toEqual([0, 1, 1, 2, 0]);
  });
});
