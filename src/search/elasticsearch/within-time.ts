import { errors } from '@elastic/elasticsearch';
import { RolecallError } from '../../domain/errors.js';

export interface TimeLimit {
  /** Aborts when the time is over or the caller doesn't wait any more. */
  readonly signal: AbortSignal;
  /** When the time is over, by `performance.now()`. */
  readonly end: number;
}

/**
 * Lets work take so long and no longer, its answer's last byte included, which the client's own limits leave out. Throws
 * a TimeoutError, also where a limit of the gateway's own (a RolecallError) ended it; otherwise the caller's reason.
 */
export async function withinTime<T>(
  milliseconds: number,
  caller: AbortSignal | null,
  work: (limit: TimeLimit) => Promise<T>,
): Promise<T> {
  const clock = new AbortController();
  const timer = setTimeout(() => {
    clock.abort();
  }, milliseconds);
  const signal = caller === null ? clock.signal : AbortSignal.any([clock.signal, caller]);
  try {
    return await work({ signal, end: performance.now() + milliseconds });
  } catch (error) {
    if (clock.signal.aborted || caller?.reason instanceof RolecallError) {
      throw new errors.TimeoutError(`no answer within ${milliseconds} ms`);
    }
    caller?.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
