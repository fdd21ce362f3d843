import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../graphql/request-context.js';
import { createRequestContext } from '../graphql/request-context.js';
import type { Session } from './authentication/session.js';
import { goneOf } from './gone-of.js';
import type { Guard } from './limits/create-guard.js';
import { createDeadline } from './limits/deadline.js';
import { preventCsrf } from './limits/prevent-csrf.js';
import type { OperationContext } from './operation-context.js';

/** GraphQL over HTTP at `/graphql`, under the guard's limits. */
export function serveGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<OperationContext>,
  services: Services,
  guard: Guard,
  sessionOf: (request: FastifyRequest) => Session,
): void {
  const context = (request: FastifyRequest, reply: FastifyReply): Promise<OperationContext> => {
    const { signal } = createDeadline(guard.operationTimeout, goneOf(reply));
    const { log, bytes } = request;
    return Promise.resolve({
      ...createRequestContext(services, sessionOf(request).viewer, signal),
      ...{ log, bytes, onSubscription: null, isSafe: false },
    });
  };
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    onRequest: (request, _reply, done) => {
      if (request.method === 'GET') preventCsrf(request.headers, guard.isAllowedSite);
      guard.admission.assertRoom();
      done();
    },
    preHandler: async (_request, reply) => {
      reply.raw.once('close', await guard.admission.enter());
    },
    handler: fastifyApolloHandler(apollo, { context }),
  });
}
