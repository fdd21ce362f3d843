import { scoreThreshold } from '../../domain/match/score-threshold.js';

/** The weight of 500 requirements, the most that a posting has. */
export const mostWeight = 2000;

/**
 * The least share above 0 and of at least `minScore` that any posting can give, in single precision: whatever an engine
 * scores in single precision is at least this exactly where the share is at least `minScore`. That holds because single
 * precision tells all shares of up to `mostWeight` apart.
 */
export function leastShare(minScore: number): number {
  let least = 1;
  for (let total = 1; total <= mostWeight; total += 1) {
    least = Math.min(least, Math.max(1, scoreThreshold(minScore, total)) / total);
  }
  return Math.fround(least);
}
