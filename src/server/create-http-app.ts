import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import fastify from 'fastify';
import { answerErrors } from './answer-errors.js';
import { readJsonBodies } from './read-json-bodies.js';

/** In bytes. */
const largestBody = 10 * 1024 * 1024;

/** HTTP without routes: reads JSON bodies, answers every error in GraphQL's form, logs each request by its route. */
export function createHttpApp(logger: FastifyBaseLogger): FastifyInstance {
  const app = fastify({
    loggerInstance: logger,
    bodyLimit: largestBody,
    genReqId: () => randomUUID(),
    // Its log has the address as it came, and queries sent by GET stand in it.
    disableRequestLogging: true,
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request;
    const milliseconds = Math.round(reply.elapsedTime);
    request.log.info({ method, route: routeOptions.url, status: reply.statusCode, milliseconds }, 'answered');
    done();
  });
  readJsonBodies(app);
  answerErrors(app);
  return app;
}
