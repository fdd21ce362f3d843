import {
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { OperationScopes } from './operation-scopes.js';

/** Does nothing, and costs next to nothing, unless tracing was started. */
export const tracer = trace.getTracer('rolecall');

/**
 * Gives each request its scope, and the span that all spans of what it asks belong to. A caller's own trace is gone on
 * with (`traceparent`). Addresses aren't told: queries stand in them.
 */
export function traceRequests(app: FastifyInstance, scopes: OperationScopes): void {
  const spans = new WeakMap<FastifyRequest, Span>();
  // Once the body has been read: what is read by streams loses the context of the hooks before.
  app.addHook('preHandler', (request, reply, done) => {
    const parent = propagation.extract(ROOT_CONTEXT, request.headers);
    const span = tracer.startSpan(nameOf(request), startOf(request, reply.elapsedTime), parent);
    spans.set(request, span);
    context.with(trace.setSpan(parent, span), () => {
      scopes.run(request.id, done);
    });
  });
  app.addHook('onResponse', (request, { statusCode }, done) => {
    const span = spans.get(request);
    span?.setAttribute('http.response.status_code', statusCode);
    if (statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
    done();
  });
}

const nameOf = ({ method, routeOptions }: FastifyRequest): string => `${method} ${routeOptions.url ?? '*'}`;

function startOf({ id, method, routeOptions }: FastifyRequest, elapsed: number) {
  return {
    kind: SpanKind.SERVER,
    startTime: Date.now() - elapsed,
    attributes: {
      'http.request.method': method,
      'http.route': routeOptions.url ?? '*',
      'rolecall.request_id': id,
    },
  };
}
