import type { FastifyBaseLogger } from 'fastify';
import type { ExecutionResult } from 'graphql';
import { eventCursor } from '../graphql/feed-source.js';
import type { RequestContext } from '../graphql/request-context.js';
import { answerEvent, tellError } from './answer-event.js';
import { createDeadline } from './limits/deadline.js';
import type { Started } from './operation-context.js';

/** What a subscriber is told of one event. */
export interface Told {
  readonly result: ExecutionResult;
  /** Where the subscription can be resumed; null where it can't. */
  readonly cursor: string | null;
}

/**
 * Answers the events of a subscription as they are asked for, each in a context of its own and within `timeLimit` (in
 * milliseconds). What ends the events is told
 * as the last one. `return` lets go of the events at once.
 */
export function tellEvents(
  { events, operation }: Started,
  createContext: (signal: AbortSignal) => RequestContext,
  timeLimit: number,
  log: FastifyBaseLogger,
): AsyncIterator<Told> {
  const source: AsyncIterator<unknown> = events[Symbol.asyncIterator]();
  let isOver = false;
  const next = async (): Promise<IteratorResult<Told>> => {
    if (isOver) return over;
    try {
      const next = await source.next();
      if (next.done === true) return over;
      const deadline = createDeadline(timeLimit);
      const result = await answerEvent(operation, next.value, createContext(deadline.signal), log);
      deadline.clear();
      return { value: { result, cursor: eventCursor(next.value) } };
    } catch (error) {
      isOver = true;
      return { value: { result: { errors: [tellError(error, log)] }, cursor: null } };
    }
  };
  return {
    next,
    return: async () => {
      isOver = true;
      await source.return?.();
      return over;
    },
  };
}

const over = { value: undefined, done: true } as const;
