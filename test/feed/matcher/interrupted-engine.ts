import type { SearchEngine } from '../../../src/search/engine.js';

/** Called before each call of the engine, with the number of those before. Where it throws, the call isn't made. */
export type Interruption = (calls: number) => void | Promise<void>;

/** The engine, interrupted before each call of its reading and its feeds. */
export function interruptedEngine(engine: SearchEngine, interruption: Interruption): SearchEngine {
  let calls = 0;
  const count = () => {
    calls += 1;
    return interruption(calls - 1);
  };
  const { changes, watches, findings, matcher } = engine.feed;
  const interrupted = <T extends object>(port: T): T => interruptedPort(port, count);
  return {
    ...interrupted(engine),
    read: async (queries) => {
      await count();
      return engine.read(queries);
    },
    refresh: async () => {
      await count();
      await engine.refresh();
    },
    feed: {
      changes: interrupted(changes),
      findings: interrupted(findings),
      matcher: interrupted(matcher),
      watches: {
        ...interruptedPort(watches, count),
        async *propose(documents) {
          await count();
          yield* watches.propose(documents);
        },
      },
    },
  };
}

/** All methods of the port must give promises. */
function interruptedPort<T extends object>(port: T, count: () => void | Promise<void>): T {
  const methods = Object.entries(port).map(([name, method]: [string, unknown]) => [
    name,
    typeof method !== 'function'
      ? method
      : async (...args: readonly unknown[]): Promise<unknown> => {
          await count();
          return Reflect.apply(method, port, args);
        },
  ]);
  return Object.fromEntries(methods) as T;
}

/** Lets so many calls pass; from then on, nothing answers any more. */
export function dyingAfter(calls: number): {
  readonly died: () => boolean;
  readonly interruption: Interruption;
} {
  let dead = false;
  return {
    died: () => dead,
    interruption: (before) => {
      if (before < calls) return;
      dead = true;
      throw new Error('Killed');
    },
  };
}
