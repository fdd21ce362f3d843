import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { leastShare, mostWeight } from '../../../src/search/elasticsearch/least-share.js';

const share = fc
  .integer({ min: 1, max: mostWeight })
  .chain((total) => fc.tuple(fc.integer({ min: 1, max: total }), fc.constant(total)));

describe('the least share in single precision', () => {
  it('divides the shares that reach any least score from those that do not', () => {
    fc.assert(
      fc.property(
        share,
        fc.oneof(
          fc.double({ min: 0, max: 1, noNaN: true }),
          share.map(([earned, total]) => earned / total),
        ),
        ([earned, total], minScore) => {
          expect(Math.fround(earned / total) >= leastShare(minScore)).toBe(earned / total >= minScore);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is that of the smallest share where any will do, and 1 where all is asked for', () => {
    expect(leastShare(0)).toBe(Math.fround(1 / mostWeight));
    expect(leastShare(1)).toBe(1);
  });
});

describe('a share in single precision', () => {
  it('is the same whether divided or multiplied by one over the total', () => {
    const differing: (readonly [number, number])[] = [];
    for (let total = 1; total <= mostWeight; total += 1) {
      for (let earned = 1; earned <= total; earned += 1) {
        if (Math.fround(earned * (1 / total)) !== Math.fround(earned / total))
          differing.push([earned, total]);
      }
    }
    expect(differing).toEqual([]);
  });
});
