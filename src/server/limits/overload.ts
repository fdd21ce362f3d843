/** Tells from a queue whether more comes than can be carried. */
export interface Overload {
  /** Somebody has come, who makes the queue this long. */
  came(length: number): void;
  /** The first or last of the queue is served. */
  served(): void;
  emptied(): void;
  /** Whether the wait has grown too long since the queue was empty. */
  readonly isLong: boolean;
  readonly lasts: boolean;
}

/** In milliseconds: who has to wait longer is told late. */
const longestWait = 50;
/** As many wait for slow operations as there are clients; only so many times what may wait in overload are a crowd. */
const crowd = 8;
/** In milliseconds: where the wait is too long for less than that, it is no overload. */
const shortestOverload = 150;
/** As many come at once as a page may ask for when it opens; more since the queue was empty are no burst. */
const largestBurst = 100;
/** In milliseconds: where the wait is too long for more than that, it is no burst either, however few come. */
const longestBurst = 1000;
/** In milliseconds: so long after overload, nothing is taken for a burst. */
const suspicion = 10_000;
/** In milliseconds: where nobody waits all this time, overload is over. */
const calm = 100;
/** How much the last interval counts in the pace. */
const weight = 0.1;

/**
 * Overload begins when the wait stays too long, and lasts until the queue has been empty for a while. `now` is in
 * milliseconds.
 */
export function recogniseOverload(mostInOverload: number, now: () => number): Overload {
  // In milliseconds from one who is served to the next.
  let pace = 0;
  let servedAt = 0;
  let emptySince = -Infinity;
  let longSince: number | null = null;
  let cameSince = 0;
  let lasts = false;
  let lastedAt = -Infinity;
  const mayBeBurst = (time: number) => cameSince <= largestBurst && time - lastedAt > suspicion;
  return {
    came: (length) => {
      const time = now();
      cameSince += 1;
      if (length === 1) servedAt = time;
      if (length === 1 && time - emptySince > calm) lasts = false;
      if (length > crowd * mostInOverload && length * pace > longestWait) longSince ??= time;
      const longest = mayBeBurst(time) ? longestBurst : shortestOverload;
      if (longSince !== null && time - longSince > longest) lasts = true;
      if (lasts) lastedAt = time;
    },
    served: () => {
      const time = now();
      pace += weight * (time - servedAt - pace);
      servedAt = time;
    },
    emptied: () => {
      longSince = null;
      cameSince = 0;
      emptySince = now();
    },
    get isLong() {
      return longSince !== null;
    },
    get lasts() {
      return lasts;
    },
  };
}
