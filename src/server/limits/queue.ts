import { recogniseOverload } from './overload.js';

/** Those who wait for an operation to begin. */
export interface Queue<T> {
  readonly length: number;
  /** Gives those who are refused to make room, perhaps the one who comes. */
  push(waiting: T): readonly T[];
  /** Undefined where nobody waits. */
  next(): T | undefined;
  /** Lets one go who waits no longer. */
  remove(waiting: T): void;
}

const mostInBurst = 200;

/**
 * First come, first served while everybody is served soon. When the wait grows too long, the last is served first, as in
 * a queue that only grows everybody would be told too late; where it stays so, it is overload, in which only
 * `mostInOverload` may wait, of whom the first to come is refused first. `now` is in milliseconds.
 */
export function createQueue<T>(mostInOverload: number, now: () => number): Queue<T> {
  const waiting: T[] = [];
  const overload = recogniseOverload(mostInOverload, now);
  return {
    get length() {
      return waiting.length;
    },
    push: (one) => {
      waiting.push(one);
      overload.came(waiting.length);
      const most = overload.lasts ? mostInOverload : mostInBurst;
      return waiting.splice(0, Math.max(0, waiting.length - most));
    },
    next: () => {
      if (waiting.length === 0) return undefined;
      overload.served();
      const next = overload.isLong ? waiting.pop() : waiting.shift();
      if (waiting.length === 0) overload.emptied();
      return next;
    },
    remove: (one) => {
      const place = waiting.indexOf(one);
      if (place === -1) return;
      waiting.splice(place, 1);
      if (waiting.length === 0) overload.emptied();
    },
  };
}
