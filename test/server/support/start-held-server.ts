import type { LimitOptions } from '../../../src/server/limits/limit-options.js';
import { startTestServer, type TestServer } from './start-test-server.js';

export interface HeldServer extends TestServer {
  /** Resolves when so many reads have come to the engine. */
  untilReads(count: number): Promise<void>;
  /** Lets the engine answer, from now on. */
  free(): void;
}

/** A server whose engine answers no read until it is let. */
export async function startHeldServer(limits: Partial<LimitOptions>): Promise<HeldServer> {
  const freed = Promise.withResolvers<undefined>();
  let reads = 0;
  const server = await startTestServer({ limits }, (services) => ({
    ...services,
    engine: {
      ...services.engine,
      read: async (queries) => {
        reads += 1;
        await freed.promise;
        return services.engine.read(queries);
      },
    },
  }));
  return {
    ...server,
    untilReads: async (count) => {
      while (reads < count) await new Promise(setImmediate);
    },
    free: () => {
      freed.resolve(undefined);
    },
  };
}
