import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { fastify, LogController } from 'fastify';
import { answerClientErrors } from './answer-client-errors.js';
import { answerErrors, errorBody } from './answer-errors.js';
import { endConnectionsWhenClosing } from './end-connections.js';
import { foreignHost, type IsOwnHost } from './is-own-host.js';
import { largestImport } from './limits/largest-body.js';
import { readJsonBodies } from './read-json-bodies.js';
import { readRequestId } from './read-request-id.js';
import { RequestError } from './request-error.js';

/** In milliseconds: a request that hasn't come as a whole by then is answered 408, so that slow ones pile up for nobody. */
const longestRequest = 120_000;

/**
 * HTTP without routes: reads JSON bodies, answers every error in GraphQL's form, gives each request an id and logs it by
 * its route. `isOwnHost` tells which it answers for.
 */
export function createHttpApp(logger: FastifyBaseLogger, isOwnHost: IsOwnHost = () => true): FastifyInstance {
  const app = fastify({
    loggerInstance: logger,
    bodyLimit: largestImport,
    requestTimeout: longestRequest,
    // Clients in Java offer HTTP/2 with every request, which is answered as if they didn't.
    http: { shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket' },
    clientErrorHandler: answerClientErrors,
    frameworkErrors: (_error, _request, { raw }) => {
      raw.writeHead(400, { 'content-type': 'application/json; charset=utf-8' }).end(unreadableAddress);
    },
    genReqId: readRequestId,
    // What comes over connections that are open already is answered as long as the gateway ends.
    return503OnClosing: false,
    // Fastify would log addresses as they came, and queries sent by GET stand in them.
    logController: new LogController({ disableRequestLogging: true }),
  });
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    // The GraphQL integration makes an address of it and would fail.
    if (!URL.canParse(`http://${request.hostname}/`))
      done(new RequestError(400, 'BAD_REQUEST', 'Expected a host name in the header Host.'));
    else
      done(isOwnHost(request.headers.host) ? undefined : new RequestError(403, 'BAD_REQUEST', foreignHost));
  });
  app.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request;
    const milliseconds = Math.round(reply.elapsedTime);
    // Operations have a line of their own.
    const level = routeOptions.url === '/graphql' && reply.statusCode < 400 ? 'debug' : 'info';
    const answered = { method, route: routeOptions.url, status: reply.statusCode, milliseconds };
    request.log[level](answered, 'answered');
    done();
  });
  endConnectionsWhenClosing(app);
  readJsonBodies(app);
  answerErrors(app);
  return app;
}

const unreadableAddress = JSON.stringify(
  errorBody('BAD_REQUEST', 'Expected an address encoded as UTF-8 in percent signs.'),
);
