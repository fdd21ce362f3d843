/** Does work when it is its turn; throws the reason of the signal where that fires before. */
export type TakeTurns = <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T>;

/** At most `most` works at once; the others wait, first come, first served. Whoever goes leaves nothing behind. */
export function takeTurns(most: number): TakeTurns {
  const waiting = new Set<(proceed: undefined) => void>();
  let working = 0;
  const turn = async (signal: AbortSignal) => {
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    const go = () => {
      waiting.delete(resolve);
      reject(signal.reason as Error);
    };
    waiting.add(resolve);
    signal.addEventListener('abort', go, { once: true });
    await promise.finally(() => {
      signal.removeEventListener('abort', go);
    });
  };
  return async (work, signal) => {
    signal.throwIfAborted();
    if (working < most) working += 1;
    else await turn(signal);
    try {
      return await work();
    } finally {
      const [next] = waiting;
      if (next === undefined) working -= 1;
      else {
        waiting.delete(next);
        next(undefined);
      }
    }
  };
}
