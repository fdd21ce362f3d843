import { refuse } from './refuse.js';

/** How long an operation may take. */
export interface Deadline {
  /** Fires at the time limit and when the client goes, with what is to be answered as its reason. */
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
    controller.abort(timedOut(milliseconds));
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

function timedOut(milliseconds: number) {
  return refuse(
    'OPERATION_TIMEOUT',
    504,
    `The operation was not done within ${milliseconds / 1000} seconds. Ask for less at once. Of a mutation, parts may still be carried out; the same import again is always safe.`,
  );
}
