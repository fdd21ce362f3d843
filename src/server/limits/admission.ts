import { RequestError } from '../request-error.js';

/** Lets operations in while there is room for them. */
export interface Admission {
  /** Resolves when there is room, to what makes it free again. Throws OVERLOADED where too many are waiting. */
  enter(): Promise<Leave>;
  /** Enters, works, and leaves. Throws what `enter` and the work throw. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Throws OVERLOADED where `enter` would now: before anything else is done for a request. */
  assertRoom(): void;
}
export type Leave = () => void;

/** In seconds; what refused clients are told. */
export const retryAfter = 1;

/**
 * At most `mostRunning` operations at once, and at most `mostWaiting` in a queue. What comes then is refused at once: in a
 * longer queue everybody would wait for answers that nobody waits for any more.
 */
export function createAdmission(mostRunning: number, mostWaiting: number): Admission {
  const waiting: (() => void)[] = [];
  let running = 0;
  const leaveOnce = (): Leave => {
    let hasLeft = false;
    return () => {
      if (hasLeft) return;
      hasLeft = true;
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    };
  };
  const assertRoom = () => {
    if (running >= mostRunning && waiting.length >= mostWaiting) throw overloaded();
  };
  const enter = async () => {
    assertRoom();
    if (running < mostRunning) running += 1;
    else await new Promise<void>((proceed) => waiting.push(proceed));
    return leaveOnce();
  };
  const run = async <T>(work: () => Promise<T>) => {
    const leave = await enter();
    return work().finally(leave);
  };
  return { assertRoom, enter, run };
}

function overloaded(): RequestError {
  return new RequestError(
    503,
    'OVERLOADED',
    'The gateway has as many operations as it can carry. Nothing was done; try again in a second.',
  );
}
