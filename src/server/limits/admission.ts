/** Lets operations in while there is room for them. */
export interface Admission {
  /** Resolves when there is room, to what makes it free again; to null where there is none in time. */
  enter(): Promise<Leave | null>;
}
export type Leave = () => void;

interface Waiting {
  readonly decide: (admitted: boolean) => void;
}

/** How many may wait while it lasts no longer than a burst does. */
const mostInBurst = 64;
/** In milliseconds: where somebody has been waiting all that time, it is no burst. */
const longestBurst = 1000;

/**
 * At most `mostRunning` operations at once. Whoever comes next waits, and of those who wait the last is let in first and
 * the first is refused first: in a queue, everybody would wait for answers that nobody waits for any more. A burst may
 * wait, all of it; when more comes than can be carried, hardly anybody does, and refusals come at once. `now` is in
 * milliseconds.
 */
export function createAdmission(mostRunning: number, now: () => number = () => performance.now()): Admission {
  const waiting: Waiting[] = [];
  let running = 0;
  let waitedSince = 0;
  const refuseOldest = () => {
    const most = now() - waitedSince > longestBurst ? mostRunning : mostInBurst;
    while (waiting.length > most) waiting.shift()?.decide(false);
  };
  const leave = () => {
    const next = waiting.pop();
    if (next === undefined) running -= 1;
    else next.decide(true);
  };
  return {
    enter: async () => {
      if (running < mostRunning) {
        running += 1;
        return once(leave);
      }
      if (waiting.length === 0) waitedSince = now();
      const decided = Promise.withResolvers<boolean>();
      waiting.push({ decide: decided.resolve });
      refuseOldest();
      return (await decided.promise) ? once(leave) : null;
    },
  };
}

function once(leave: Leave): Leave {
  let hasLeft = false;
  return () => {
    if (!hasLeft) leave();
    hasLeft = true;
  };
}
