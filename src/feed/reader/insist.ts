import pRetry from 'p-retry';
import { RolecallError } from '../../domain/errors.js';

/** Asks the engine again, ever more rarely, while it can't answer. Throws other errors, and the signal's reason. */
export function insist<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
  return pRetry(ask, {
    retries: Infinity,
    minTimeout: 100,
    maxTimeout: 5000,
    randomize: true,
    signal,
    shouldRetry: ({ error }) => isPassing(error),
  });
}

function isPassing(error: Error): boolean {
  return (
    error instanceof RolecallError && (error.code === 'SEARCH_UNAVAILABLE' || error.code === 'SEARCH_TIMEOUT')
  );
}
