import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Authenticate, Session } from './session.js';

/** Addresses that answer everybody: they tell nothing of any document. */
const open: ReadonlySet<string> = new Set(['/', '/health/live', '/health/ready', '/metrics']);

/**
 * Asks whoever sends a request who they are, before its body is read, but for a few addresses. Gives what tells the
 * session of a request.
 */
export function authenticateRequests(
  app: FastifyInstance,
  authenticate: Authenticate,
): (request: FastifyRequest) => Session {
  const sessions = new WeakMap<FastifyRequest, Session>();
  app.addHook('onRequest', async (request) => {
    const route = request.routeOptions.url;
    if (route === undefined || open.has(route)) return;
    sessions.set(request, await authenticate(request.headers.authorization));
  });
  return (request) => {
    const session = sessions.get(request);
    if (session === undefined) throw new Error('Expected a request at an address that asks for a token.');
    return session;
  };
}
