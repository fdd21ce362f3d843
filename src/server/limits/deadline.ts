import { RolecallError } from '../../domain/errors.js';

/** How long an operation may take. */
export interface Deadline {
  /** Fires at the time limit, with OPERATION_TIMEOUT as its reason, and when the client goes, with the reason of that. */
  readonly signal: AbortSignal;
  /** To be called when the operation is done. */
  clear(): void;
}

/** `gone` fires when the client is gone. */
export function createDeadline(milliseconds: number, gone?: AbortSignal): Deadline {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(timedOut(milliseconds));
  }, milliseconds).unref();
  const leave = () => {
    clearTimeout(timer);
    controller.abort(gone?.reason);
  };
  if (gone?.aborted === true) leave();
  gone?.addEventListener('abort', leave, { once: true });
  return {
    signal: controller.signal,
    clear: () => {
      clearTimeout(timer);
      gone?.removeEventListener('abort', leave);
    },
  };
}

/** To engines a `RolecallError` says that the gateway waited no longer, which may be their fault. */
function timedOut(milliseconds: number): RolecallError {
  return new RolecallError(
    'OPERATION_TIMEOUT',
    `The operation was not done within ${milliseconds / 1000} seconds. Ask for less at once. Of a mutation, parts may still be carried out; the same import again is always safe.`,
  );
}
