import { setTimeout as delay } from 'node:timers/promises';
import type { SearchEngine } from '../search/engine.js';
import type { Change, ChangeOutcome, Commit } from './change.js';
import { commitChanges } from './commit-changes.js';

const windowMilliseconds = 50;
/** Bounds a request to the engine; what arrives beyond it goes into the next group. */
const largestGroup = 500;

export interface GroupCommit {
  readonly commit: Commit;
  /** Resolves when everything that was begun is done. */
  readonly close: () => Promise<void>;
}

/** A change of some caller, its type closed over. */
interface Entry {
  readonly change: Change<() => void>;
  settle(outcome: ChangeOutcome<() => void>): void;
  fail(error: unknown): void;
}

/**
 * Makes what arrives within 50 ms one look-up, one write and one refresh, so that a hundred imports a second cost
 * twenty refreshes. Groups follow one another; each caller learns of its own changes when searches see them, and
 * `onCommit` is called for each group then.
 */
export function createGroupCommit(engine: SearchEngine, onCommit: () => void): GroupCommit {
  let waiting: readonly Entry[] = [];
  let running: Promise<void> | null = null;

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      await delay(windowMilliseconds);
      const group = waiting.slice(0, largestGroup);
      waiting = waiting.slice(largestGroup);
      await commitGroup(engine, group, onCommit);
    }
    running = null;
  }

  const commit: Commit = async (changes) => {
    if (changes.length === 0) return [];
    const outcomes = changes.map((change) => enter(change));
    waiting = [...waiting, ...outcomes.map(({ entry }) => entry)];
    running ??= run();
    return Promise.all(outcomes.map(({ outcome }) => outcome));
  };

  return { commit, close: async () => running ?? undefined };
}

function enter<T>(change: Change<T>): { entry: Entry; outcome: Promise<ChangeOutcome<T>> } {
  const { promise, resolve, reject } = Promise.withResolvers<ChangeOutcome<T>>();
  const entry: Entry = {
    change: {
      id: change.id,
      apply: (current) => {
        const { next, result } = change.apply(current);
        return {
          next,
          result: () => {
            resolve({ kind: 'done', result });
          },
        };
      },
    },
    settle: (outcome) => {
      if (outcome.kind === 'done') outcome.result();
      else resolve(outcome);
    },
    fail: reject,
  };
  return { entry, outcome: promise };
}

/** Refreshes even where nothing was written: an unchanged document may have been written a moment ago by another. */
async function commitGroup(
  engine: SearchEngine,
  group: readonly Entry[],
  onCommit: () => void,
): Promise<void> {
  try {
    const outcomes = await commitChanges(
      engine,
      group.map((entry) => entry.change),
    );
    await engine.refresh();
    for (const [nth, entry] of group.entries()) entry.settle(outcomes[nth] ?? { kind: 'conflict' });
    onCommit();
  } catch (error) {
    for (const entry of group) entry.fail(error);
  }
}
