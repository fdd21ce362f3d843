import type { FastifyBaseLogger } from 'fastify';
import type { ExecutionResult } from 'graphql';
import { eventCursor } from '../graphql/feed-source.js';
import type { RequestContext } from '../graphql/request-context.js';
import type { Viewer } from '../graphql/viewer.js';
import { answerEvent, tellError } from './answer-event.js';
import type { LiveSession } from './authentication/live-session.js';
import type { PayForEvent } from './limits/pay-for-event.js';
import type { Started } from './operation-context.js';

/** What a subscriber is told of one event. */
export interface Told {
  readonly result: ExecutionResult;
  /** Where the subscription can be resumed; null where it can't. */
  readonly cursor: string | null;
}

/** What each event is answered by. */
export interface EventMeans {
  readonly createContext: (viewer: Viewer) => RequestContext;
  readonly pay: PayForEvent;
}

/**
 * Answers the events of a subscription as they are asked for and paid, each in a context of its own, to whom the session is
 * of by then. What ends the events is told as the last one: also that the session has ended. `return` lets go of the events at
 * once.
 */
export function tellEvents(
  { events, operation, eventCost }: Started,
  session: LiveSession,
  { createContext, pay }: EventMeans,
  log: FastifyBaseLogger,
): AsyncIterator<Told> {
  const source: AsyncIterator<unknown> = events[Symbol.asyncIterator]();
  let isOver = false;
  const ending = new AbortController();
  const letGo = () => {
    ending.abort();
    void source.return?.();
  };
  session.ended.addEventListener('abort', letGo, { once: true });
  const next = async (): Promise<IteratorResult<Told>> => {
    if (isOver) return over;
    try {
      const next = await source.next();
      session.assertLive();
      if (next.done === true) return over;
      await pay(session.viewer, eventCost, ending.signal);
      session.assertLive();
      const result = await answerEvent(operation, next.value, createContext(session.viewer), log);
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
      ending.abort();
      session.ended.removeEventListener('abort', letGo);
      await source.return?.();
      return over;
    },
  };
}

const over = { value: undefined, done: true } as const;
