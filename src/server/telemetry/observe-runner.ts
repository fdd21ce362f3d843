import { randomUUID } from 'node:crypto';
import { SpanKind } from '@opentelemetry/api';
import type { Outcome, RunOperation } from '../run-operation.js';
import type { Told } from '../tell-events.js';
import type { Metrics } from './create-metrics.js';
import type { OperationScopes } from './operation-scopes.js';
import { tracer } from './trace-requests.js';

export interface ObservedRunner {
  readonly run: RunOperation;
  /** Resolves once no operation is under way any more; subscriptions that have begun don't count. */
  readonly settled: () => Promise<void>;
}

/**
 * Operations run as before, each in a scope: that of its HTTP request, or one of its own, with a request id and a span of
 * its own, where it came by a socket. Counts who follows subscriptions.
 */
export function observeRunner(run: RunOperation, scopes: OperationScopes, metrics: Metrics): ObservedRunner {
  const underWay = new Set<Promise<Outcome>>();
  const runInScope: RunOperation = (request, transport) => {
    if (scopes.current() !== null) return run(request, transport);
    const reqId = randomUUID();
    const attributes = { 'rolecall.request_id': reqId };
    return scopes.run(reqId, () =>
      tracer.startActiveSpan('WebSocket /graphql', { kind: SpanKind.SERVER, attributes }, async (span) => {
        const outcome = await run(request, { ...transport, log: transport.log.child({ reqId }) });
        span.end();
        return outcome;
      }),
    );
  };
  return {
    run: async (request, transport) => {
      const running = runInScope(request, transport);
      underWay.add(running);
      const outcome = await running.finally(() => underWay.delete(running));
      if (outcome.kind !== 'events') return outcome;
      return { ...outcome, told: countFollower(outcome.told, metrics.subscriber()) };
    },
    settled: async () => {
      await Promise.allSettled(underWay);
    },
  };
}

/** The same events; `leave` is called once when they are over. */
function countFollower(told: AsyncIterator<Told>, leave: () => void): AsyncIterator<Told> {
  let isOver = false;
  const over = () => {
    if (!isOver) leave();
    isOver = true;
  };
  return {
    next: async () => {
      const next = await told.next();
      if (next.done === true) over();
      return next;
    },
    return: async () => {
      over();
      return (await told.return?.()) ?? { value: undefined, done: true };
    },
  };
}
