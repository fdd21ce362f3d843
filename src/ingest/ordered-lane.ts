/** Something to do with the documents of these ids. */
export interface Work {
  readonly ids: ReadonlySet<string>;
  run(): Promise<void>;
}

export interface OrderedLane {
  /** Resolves as soon as the work has begun. Throws the error of earlier work that failed. */
  start(work: Work): Promise<void>;
  /** Resolves when all that was begun is done. Throws the error of work that failed. */
  finish(): Promise<void>;
}

/**
 * Runs so many works at once, but never two that share an id: those keep their order, so that of two versions of one
 * document the later one wins, whatever the timing.
 */
export function createOrderedLane(atOnce: number): OrderedLane {
  const running = new Map<Work, Promise<void>>();
  const failures: unknown[] = [];

  const assertNoFailure = () => {
    if (failures.length > 0) throw failures[0];
  };
  const mustWait = (work: Work) =>
    running.size >= atOnce || [...running.keys()].some((other) => isSharing(other.ids, work.ids));

  async function begin(work: Work): Promise<void> {
    try {
      await work.run();
    } catch (error) {
      failures.push(error);
    }
    running.delete(work);
  }

  return {
    async start(work) {
      while (mustWait(work)) await Promise.race(running.values());
      assertNoFailure();
      running.set(work, begin(work));
    },
    async finish() {
      await Promise.all(running.values());
      assertNoFailure();
    },
  };
}

function isSharing(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const id of some) if (others.has(id)) return true;
  return false;
}
