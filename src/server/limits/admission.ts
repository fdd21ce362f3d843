import { createQueue } from './queue.js';

/** Lets operations in while there is room for them. */
export interface Admission {
  /**
   * Resolves when there is room, to what makes it free again; to null where there is none in time. Throws the reason of the
   * signal once that fires: whoever has gone waits no longer.
   */
  enter(signal: AbortSignal): Promise<Leave | null>;
  /** How many wait. */
  readonly waiting: number;
  /** Called with how each came off and how long they waited for that, in milliseconds. */
  onDecided(listener: Listener): void;
}
export type Leave = () => void;
/** What becomes of one who comes. */
export type Decision = 'admitted' | 'refused' | 'gone';
type Listener = (decision: Decision, waited: number) => void;
type Waiting = PromiseWithResolvers<Leave | null>;

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
  const queue = createQueue<Waiting>(Math.ceil(mostRunning / 2), now);
  const listeners: Listener[] = [];
  const place = createPlaces(mostRunning, (begin) => queue.next()?.resolve(begin()));
  const wait = async (signal: AbortSignal): Promise<Leave | null> => {
    const one: Waiting = Promise.withResolvers();
    const go = () => {
      queue.remove(one);
      one.reject(signal.reason);
    };
    signal.addEventListener('abort', go, { once: true });
    for (const refused of queue.push(one)) refused.resolve(null);
    return one.promise.finally(() => {
      signal.removeEventListener('abort', go);
    });
  };
  return {
    get waiting() {
      return queue.length;
    },
    onDecided: (listener) => listeners.push(listener),
    enter: async (signal) => {
      const came = now();
      let decision: Decision = 'gone';
      try {
        signal.throwIfAborted();
        const leave = place.take() ?? (await wait(signal));
        decision = leave === null ? 'refused' : 'admitted';
        return leave;
      } finally {
        for (const listener of listeners) listener(decision, now() - came);
      }
    },
  };
}

/** `offer` is called when there is a place, with what takes it. */
function createPlaces(
  most: number,
  offer: (begin: () => Leave) => void,
): { readonly take: () => Leave | null } {
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
      if (running < most) offer(begin);
    });
  };
  return {
    take: () => {
      hasCome = true;
      return running < most && !isTaken ? begin() : null;
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
