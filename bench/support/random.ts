/** A reproducible source of choices: the same seed gives the same sequence (mulberry32). */
export interface Random {
  /** 0 inclusive to 1 exclusive. */
  next(): number;
  /** A whole number from `min` to `max`, both inclusive. */
  between(min: number, max: number): number;
  pick<T>(values: readonly T[]): T;
  /** `count` different values, fewer where there are fewer. */
  sample<T>(values: readonly T[], count: number): readonly T[];
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(values: readonly T[]): T => {
    const value = values[between(0, values.length - 1)];
    if (value === undefined) throw new RangeError('pick must be given at least one value');
    return value;
  };
  const sample = <T>(values: readonly T[], count: number) => {
    const chosen = new Set<T>();
    for (let tries = 0; chosen.size < Math.min(count, values.length) && tries < count * 20; tries += 1) {
      chosen.add(pick(values));
    }
    return [...chosen];
  };
  return { next, between, pick, sample };
}
