import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { LiveSession } from './authentication/live-session.js';
import type { Session } from './authentication/session.js';
import type { EventStream } from './event-stream.js';
import { createEventStream } from './event-stream.js';
import { foreignSite, isSameSite } from './is-same-site.js';
import { RequestError } from './request-error.js';
import type { OperationRequest, RunOperation } from './run-operation.js';

/** In milliseconds: a connection on which nothing can be sent for so long is cut. */
const longestStall = 30_000;

const requestSchema = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

/** GraphQL over server-sent events at `/graphql/stream`. Streams end with the server, and clients come back. */
export function serveEventStream(
  app: FastifyInstance,
  run: RunOperation,
  sessionOf: (request: FastifyRequest) => Session,
): void {
  const streams = new Set<EventStream>();
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    handler: async (request, reply) => {
      if (!isSameSite(request.headers)) throw new RequestError(403, 'BAD_REQUEST', foreignSite);
      const isSafe = request.method === 'GET';
      const operation = readOperation(isSafe ? request.query : request.body);
      const session = new LiveSession(sessionOf(request));
      const transport = { log: request.log, isSafe, resumeAfter: lastEvent(request), session };
      const outcome = await run(operation, transport);
      const stream = createEventStream(
        outcome.kind === 'events' ? outcome.told : [{ ...outcome, cursor: null }].values(),
      );
      streams.add(stream);
      stream.body.once('close', () => {
        streams.delete(stream);
        session.close();
      });
      reply.raw.setTimeout(longestStall);
      return reply.headers(streamHeaders).send(stream.body);
    },
  });
  app.addHook('preClose', (done) => {
    for (const stream of streams) stream.end();
    done();
  });
}

const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache',
  // Else it would be kept for a next request, and hold up the closing.
  connection: 'close',
  'x-accel-buffering': 'no',
};

/** Throws a `RequestError` where it is no operation. */
function readOperation(input: unknown): OperationRequest {
  const read = requestSchema.safeParse(withParsedVariables(input));
  if (read.success) return read.data;
  throw new RequestError(
    400,
    'BAD_REQUEST',
    'Expected `query`, and perhaps `variables` and `operationName`: in the address of a GET request, or as JSON in the body of a POST request.',
  );
}

/** In an address, variables are text. */
function withParsedVariables(input: unknown): unknown {
  if (typeof input !== 'object' || input === null) return input;
  if (!('variables' in input) || typeof input.variables !== 'string') return input;
  try {
    return { ...input, variables: JSON.parse(input.variables) as unknown };
  } catch {
    return null;
  }
}

/** A browser that comes back names the last event that it got; the address that it asks is still the first one. */
function lastEvent({ headers }: FastifyRequest): string | null {
  const last = headers['last-event-id'];
  return typeof last === 'string' && last !== '' ? last : null;
}
