/** Does work when it is its turn. */
export type TakeTurns = <T>(work: () => Promise<T>) => Promise<T>;

/** At most `most` works at once; the others wait, first come, first served. */
export function takeTurns(most: number): TakeTurns {
  const waiting: (() => void)[] = [];
  let working = 0;
  return async (work) => {
    if (working < most) working += 1;
    else await new Promise<void>((proceed) => waiting.push(proceed));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) working -= 1;
      else next();
    }
  };
}
