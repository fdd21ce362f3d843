import { createQueue } from './queue.js';

/** Lets operations in while there is room for them. */
export interface Admission {
  /** Resolves when there is room, to what makes it free again; to null where there is none in time. */
  enter(): Promise<Leave | null>;
}
export type Leave = () => void;
type Decide = (leave: Leave | null) => void;

/**
 * Node.js accepts one connection in a turn of the event loop. Where each turn does an operation as well, new connections
 * would wait unseen by the queue, so turns in which somebody comes are given to those who come, this many at most.
 */
const mostTurns = 16;

/**
 * At most `mostRunning` operations at once, and one that begins in a turn of the event loop: an engine within this process
 * does its work at once, and whoever came meanwhile would else wait where nobody counts them. Others wait in a queue, which
 * says who is next and who is refused. `now` is in milliseconds.
 */
export function createAdmission(mostRunning: number, now: () => number = () => performance.now()): Admission {
  const queue = createQueue<Decide>(Math.ceil(mostRunning / 2), now);
  let running = 0;
  let isTaken = false;
  let hasCome = false;
  const begin = (): Leave => {
    running += 1;
    takeTurn();
    return once(() => {
      running -= 1;
      if (!isTaken) takeTurn();
    });
  };
  const takeTurn = (turnsLeft = mostTurns) => {
    isTaken = true;
    hasCome = false;
    setImmediate(() => {
      if (hasCome && turnsLeft > 0) {
        takeTurn(turnsLeft - 1);
        return;
      }
      isTaken = false;
      if (running < mostRunning) queue.next()?.(begin());
    });
  };
  return {
    enter: () => {
      hasCome = true;
      if (running < mostRunning && !isTaken) return Promise.resolve(begin());
      const decided = Promise.withResolvers<Leave | null>();
      for (const decide of queue.push(decided.resolve)) decide(null);
      return decided.promise;
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
