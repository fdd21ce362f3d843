import { createRandom } from '../../../bench/support/random.js';

/** Randomness that a seed repeats. */
export interface SeededRandom {
  /** From 0 to below 1. */
  next(): number;
  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number;
  pick<T>(values: readonly [T, ...T[]]): T;
  /** So many of the values, in no particular order. */
  some<T>(values: readonly T[], count: number): readonly T[];
}

/** The generator of the benchmarks, so that there is one. */
export function createSeededRandom(seed: number): SeededRandom {
  const random = createRandom(seed);
  const next = () => random.next();
  const whole = (least: number, most: number) => random.between(least, most);
  return {
    next,
    whole,
    pick: (values) => values[whole(0, values.length - 1)] ?? values[0],
    some(values, count) {
      const keyed = values.map((value) => ({ value, key: next() }));
      return keyed
        .sort((a, b) => a.key - b.key)
        .slice(0, count)
        .map(({ value }) => value);
    },
  };
}
