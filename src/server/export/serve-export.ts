import type { Readable } from 'node:stream';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RolecallError } from '../../domain/errors.js';
import { csv } from '../../export/csv.js';
import { ndjson } from '../../export/ndjson.js';
import { LiveSession } from '../authentication/live-session.js';
import type { Session } from '../authentication/session.js';
import { loggableError } from '../create-logger.js';
import { goneOf } from '../gone-of.js';
import { countStream } from '../limits/count-stream.js';
import { assertAllowedSite } from '../is-same-site.js';
import type { Balance } from '../limits/budget.js';
import { budgetHeaders } from '../limits/budget-headers.js';
import { createExportBody } from './create-export-body.js';
import { RequestError } from '../request-error.js';
import { openExport, type ExportBatch, type ExportSource } from './open-export.js';

/** In milliseconds: a connection on which nothing can be sent for so long is cut. */
const longestStall = 30_000;

const nouns = { postings: 'posting', requirements: 'requirement', candidates: 'candidate' } as const;

/**
 * Everything that a search finds, at `/export/postings.csv`, `.ndjson` and its siblings. What is wrong is answered before
 * the first byte; what fails later, and the end of the token, cuts the connection, so that nobody takes a part for the
 * whole.
 */
export function serveExport(
  app: FastifyInstance,
  source: ExportSource,
  sessionOf: (request: FastifyRequest) => Session,
): void {
  for (const [noun, kind] of Object.entries(nouns)) {
    for (const format of [csv, ndjson]) {
      const file = `${noun}.${format.extension}`;
      refuseOtherMethods(app, `/export/${file}`);
      app.get<{ Querystring: Readonly<Record<string, unknown>> }>(
        `/export/${file}`,
        { exposeHeadRoute: false },
        async (request, reply) => {
          assertAllowedSite(request.headers, source.guard.isAllowedSite);
          const closed = goneOf(reply);
          closed.throwIfAborted();
          const session = new LiveSession(sessionOf(request));
          closed.addEventListener('abort', session.close.bind(session), { once: true });
          countStream(source.guard, session.viewer, closed);
          const gone = AbortSignal.any([closed, session.ended]);
          const onBalance = (balance: Balance) => reply.headers(budgetHeaders(balance));
          const asked = { kind, parameters: request.query, viewer: session.viewer, gone, onBalance };
          const batches = await openExport(asked, source);
          session.assertLive();
          const print = (batch: ExportBatch) => format.print(batch, source.services.taxonomy);
          const body = createExportBody(batches, print, format.begin(kind), (error) => {
            if (!gone.aborted) logFailure(error, request.log);
          });
          cutWhenEnded(body, session, request.log);
          return sendFile(reply, headersOf(file, format.contentType), body);
        },
      );
    }
  }
}

/** HEAD as well, which would read everything to send nothing. Before any body is read. */
function refuseOtherMethods(app: FastifyInstance, url: string): void {
  const refuse = (_request: FastifyRequest, reply: FastifyReply, done: (error: Error) => void) => {
    void reply.header('allow', 'GET');
    done(
      new RequestError(
        405,
        'BAD_REQUEST',
        'An export is asked for by GET. Send query and filter in its address.',
      ),
    );
  };
  const method = ['HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
  app.route({ method, url, onRequest: refuse, handler: () => undefined });
}

function cutWhenEnded(body: Readable, { ended }: LiveSession, log: FastifyBaseLogger): void {
  const cut = () => {
    if (body.readableEnded || body.destroyed) return;
    logFailure(ended.reason, log);
    body.destroy(new Error('The export was cut off.'));
  };
  ended.addEventListener('abort', cut, { once: true });
}

function sendFile(
  reply: FastifyReply,
  headers: Readonly<Record<string, string>>,
  body: Readable,
): FastifyReply {
  reply.raw.setTimeout(longestStall);
  return reply.headers(headers).send(body);
}

function headersOf(file: string, contentType: string): Readonly<Record<string, string>> {
  return {
    'content-type': contentType,
    'content-disposition': `attachment; filename="${file}"`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  };
}

function logFailure(error: unknown, log: FastifyBaseLogger): void {
  if (error instanceof RolecallError) log.warn({ code: error.code }, 'an export was cut off');
  else log.error({ error: loggableError(error) }, 'an export failed unexpectedly');
}
