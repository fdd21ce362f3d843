import type { ExecutionResult } from 'graphql';
import { givenUp } from './given-up.js';

/**
 * What the work gives; once the signal fires, its reason as an error, whatever the work still waits for. What that has begun
 * goes on unless it heeds the signal too.
 */
export async function untilFired<T>(
  signal: AbortSignal,
  work: () => T | PromiseLike<T>,
): Promise<T | ExecutionResult> {
  const fired = Promise.withResolvers<ExecutionResult>();
  const onFired = () => {
    fired.resolve({ errors: [givenUp(signal)] });
  };
  if (signal.aborted) onFired();
  signal.addEventListener('abort', onFired, { once: true });
  try {
    return await Promise.race([fired.promise, work()]);
  } finally {
    signal.removeEventListener('abort', onFired);
  }
}
