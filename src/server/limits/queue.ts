/** Those who wait for an operation to begin. */
export interface Queue<T> {
  /** Gives those who are refused to make room, perhaps the one who comes. */
  push(waiting: T): readonly T[];
  /** Undefined where nobody waits. */
  next(): T | undefined;
}

/** In milliseconds: who has to wait longer is told late; until then it is first come, first served. */
const longestWait = 50;
/** As many wait for slow operations as there are clients; only so many times what may wait in overload are a crowd. */
const crowd = 8;
/** In milliseconds: where the wait is longer than that all this time, it is no burst. */
const longestBurst = 300;
/** In milliseconds: how long overload is taken to last after it was seen. */
const overloadLasts = 10_000;
const mostInBurst = 200;
/** How much the last interval counts in the pace. */
const weight = 0.1;

/**
 * First come, first served while everybody is served soon. When the wait grows too long, the last is served first, as in
 * a queue that only grows everybody would be told too late; where it stays so, it is overload, and for a while only
 * `mostInOverload` may wait, of whom the first to come is refused first. `now` is in milliseconds.
 */
export function createQueue<T>(mostInOverload: number, now: () => number): Queue<T> {
  const waiting: T[] = [];
  // In milliseconds from one who is served to the next.
  let pace = 0;
  let servedAt = 0;
  let longSince: number | null = null;
  let overloadUntil = -Infinity;
  const isOverload = () => {
    if (longSince !== null && now() - longSince > longestBurst) overloadUntil = now() + overloadLasts;
    return now() < overloadUntil;
  };
  return {
    push: (one) => {
      if (waiting.length === 0) servedAt = now();
      waiting.push(one);
      const isLong = waiting.length > crowd * mostInOverload && waiting.length * pace > longestWait;
      if (isLong) longSince ??= now();
      const most = isOverload() ? mostInOverload : mostInBurst;
      return waiting.splice(0, Math.max(0, waiting.length - most));
    },
    next: () => {
      if (waiting.length === 0) return undefined;
      const time = now();
      pace += weight * (time - servedAt - pace);
      servedAt = time;
      const next = longSince === null ? waiting.shift() : waiting.pop();
      if (waiting.length === 0) longSince = null;
      return next;
    },
  };
}
