/** Failures in a row. */
export interface Failures {
  /** Counts one, and tells of it where it differs from the one before; the number of those before. */
  readonly count: (error: unknown) => number;
  readonly over: () => void;
}

export function createFailures(notify: (message: string) => void): Failures {
  let inARow = 0;
  let last: string | null = null;
  return {
    count(error) {
      const message = error instanceof Error ? error.message : String(error);
      if (message !== last) notify(`Matching failed and is tried again: ${message}`);
      last = message;
      inARow += 1;
      return inARow - 1;
    },
    over() {
      inARow = 0;
      last = null;
    },
  };
}
