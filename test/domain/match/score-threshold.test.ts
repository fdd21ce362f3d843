import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scoreThreshold } from '../../../src/domain/match/score-threshold.js';

describe('the threshold of a score', () => {
  it.each([
    [0.8, 35, 28],
    [0.8, 5, 4],
    [0.1, 30, 3],
    [0.7, 10, 7],
    [0, 10, 0],
    [1, 10, 10],
  ])('of %d over %d is %d', (minScore, total, expected) => {
    expect(scoreThreshold(minScore, total)).toBe(expected);
  });

  it('is reached exactly by the weights whose share reaches the score', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 2000 }),
        (minScore, total) => {
          const threshold = scoreThreshold(minScore, total);
          expect(threshold / total).toBeGreaterThanOrEqual(minScore);
          if (threshold > 0) expect((threshold - 1) / total).toBeLessThan(minScore);
        },
      ),
    );
  });
});
