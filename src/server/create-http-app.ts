import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { fastify, LogController } from 'fastify';
import { answerClientErrors } from './answer-client-errors.js';
import { answerErrors } from './answer-errors.js';
import { endConnectionsWhenClosing } from './end-connections.js';
import { largestImport } from './limits/largest-body.js';
import { readJsonBodies } from './read-json-bodies.js';
import { RequestError } from './request-error.js';

/**
 * HTTP without routes: reads JSON bodies, answers every error in GraphQL's form, gives each request an id and logs it by
 * its route.
 */
export function createHttpApp(logger: FastifyBaseLogger): FastifyInstance {
  const app = fastify({
    loggerInstance: logger,
    bodyLimit: largestImport,
    clientErrorHandler: answerClientErrors,
    genReqId: () => randomUUID(),
    // Fastify would log addresses as they came, and queries sent by GET stand in them.
    logController: new LogController({ disableRequestLogging: true }),
  });
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    // The GraphQL integration makes an address of it and would fail.
    if (URL.canParse(`http://${request.hostname}/`)) done();
    else done(new RequestError(400, 'BAD_REQUEST', 'Expected a host name in the header Host.'));
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request;
    const milliseconds = Math.round(reply.elapsedTime);
    request.log.info({ method, route: routeOptions.url, status: reply.statusCode, milliseconds }, 'answered');
    done();
  });
  endConnectionsWhenClosing(app);
  readJsonBodies(app);
  answerErrors(app);
  return app;
}
