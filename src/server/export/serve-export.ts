import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { RolecallError } from '../../domain/errors.js';
import { csv } from '../../export/csv.js';
import { ndjson } from '../../export/ndjson.js';
import { readExport } from '../../graphql/read-export.js';
import { createRequestContext, type Services } from '../../graphql/request-context.js';
import { loggableError } from '../create-logger.js';
import { assertAllowedSite } from '../is-same-site.js';
import { overloaded } from '../limits/admit-operations.js';
import type { Guard } from '../limits/create-guard.js';
import { RequestError } from '../request-error.js';
import { createExportBody } from './create-export-body.js';
import { readAhead } from './read-ahead.js';

/** In documents. */
const batchSize = 200;
/** In milliseconds: a connection on which nothing can be sent for so long is cut. */
const longestStall = 30_000;

const nouns = { postings: 'posting', requirements: 'requirement', candidates: 'candidate' } as const;

/**
 * Everything that a search finds, at `/export/postings.csv`, `.ndjson` and its siblings. What is wrong is answered before
 * the first byte; what fails later cuts the connection, so that nobody takes a part for the whole.
 */
export function serveExport(
  app: FastifyInstance,
  services: Services,
  schema: GraphQLSchema,
  guard: Guard,
): void {
  for (const [noun, kind] of Object.entries(nouns)) {
    for (const format of [csv, ndjson]) {
      const file = `${noun}.${format.extension}`;
      app.get<{ Querystring: Readonly<Record<string, unknown>> }>(
        `/export/${file}`,
        // It would read everything to send nothing.
        { exposeHeadRoute: false },
        async (request, reply) => {
          assertAllowedSite(request.headers, guard.isAllowedSite);
          const batches = await admitted(guard, async () => {
            const context = createRequestContext(services);
            const query = await readExport(kind, request.query, { schema, ...guard }, context);
            return readAhead(services.engine.stream(query, batchSize));
          });
          const body = createExportBody(
            batches,
            (batch) => format.print(batch, services.taxonomy),
            format.begin(kind),
            (error) => {
              logFailure(error, request.log);
            },
          );
          reply.raw.setTimeout(longestStall);
          return reply.headers(headersOf(file, format.contentType)).send(body);
        },
      );
    }
  }
}

/** Does work while there is room for it. Throws OVERLOADED. */
async function admitted<T>({ admissions }: Guard, work: () => Promise<T>): Promise<T> {
  const leave = await admissions.reads.enter();
  if (leave === null) throw new RequestError(503, 'OVERLOADED', overloaded);
  return work().finally(leave);
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
