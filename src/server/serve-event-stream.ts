import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { LiveSession } from './authentication/live-session.js';
import type { Session } from './authentication/session.js';
import type { EventStream } from './event-stream.js';
import { createEventStream } from './event-stream.js';
import { goneOf } from './gone-of.js';
import { assertAllowedSite } from './is-same-site.js';
import { abandoned } from './limits/abandoned.js';
import { countStream } from './limits/count-stream.js';
import type { Guard } from './limits/create-guard.js';
import { preventCsrf } from './limits/prevent-csrf.js';
import { RequestError } from './request-error.js';
import type { OperationRequest, RunOperation } from './run-operation.js';

/** In milliseconds: a connection on which nothing can be sent for so long is cut. */
const longestStall = 30_000;

const requestSchema = z
  .object({
    query: z.string().nullish(),
    documentId: z.string().nullish(),
    extensions: z.record(z.string(), z.unknown()).nullish(),
    variables: z.record(z.string(), z.unknown()).nullish(),
    operationName: z.string().nullish(),
  })
  .refine(({ query, documentId, extensions }) => query ?? documentId ?? extensions?.['persistedQuery']);

/** GraphQL over server-sent events at `/graphql/stream`. Streams end with the server, and clients come back. */
export function serveEventStream(
  app: FastifyInstance,
  run: RunOperation,
  guard: Guard,
  sessionOf: (request: FastifyRequest) => Session,
): void {
  const streams = new Set<EventStream>();
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    handler: async (request, reply) => {
      const isSafe = request.method === 'GET';
      if (isSafe) preventCsrf(request.headers, guard.isAllowedSite);
      else assertAllowedSite(request.headers, guard.isAllowedSite);
      const operation = readOperation(isSafe ? request.query : request.body);
      const gone = goneOf(reply);
      gone.throwIfAborted();
      const session = new LiveSession(sessionOf(request));
      gone.addEventListener('abort', session.close.bind(session), { once: true });
      countStream(guard, session.viewer, gone);
      const transport = { log: request.log, isSafe, resumeAfter: lastEvent(request), bytes: request.bytes };
      const outcome = await run(operation, { ...transport, session, gone });
      const stream = createEventStream(
        outcome.kind === 'events' ? outcome.told : [{ ...outcome, cursor: null }].values(),
      );
      streams.add(stream);
      stream.body.once('close', () => streams.delete(stream));
      if (gone.aborted) {
        stream.body.destroy();
        throw abandoned();
      }
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
  const read = requestSchema.safeParse(withParsedObjects(input));
  if (read.success) return read.data;
  throw new RequestError(
    400,
    'BAD_REQUEST',
    'Expected `query`, and perhaps `variables` and `operationName`: in the address of a GET request, or as JSON in the body of a POST request.',
  );
}

/** In an address, objects are text. */
function withParsedObjects(input: unknown): unknown {
  if (typeof input !== 'object' || input === null) return input;
  try {
    return Object.fromEntries(Object.entries(input).map(withParsedObject));
  } catch {
    return null;
  }
}

function withParsedObject([name, value]: readonly [string, unknown]): readonly [string, unknown] {
  const isObject = name === 'variables' || name === 'extensions';
  return [name, isObject && typeof value === 'string' ? (JSON.parse(value) as unknown) : value];
}

/** A browser that comes back names the last event that it got; the address that it asks is still the first one. */
function lastEvent({ headers }: FastifyRequest): string | null {
  const last = headers['last-event-id'];
  return typeof last === 'string' && last !== '' ? last : null;
}
