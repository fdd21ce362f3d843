import type { FastifyInstance } from 'fastify';
import type { Services } from '../graphql/request-context.js';
import { checkReadiness } from './health/check-readiness.js';
import type { LookAtLag } from './health/feed-lag.js';

/**
 * `/health/live`: the process answers. `/health/ready`: requests should come here; else 503. Both tell each check and
 * nothing that is stored.
 */
export function serveHealth(app: FastifyInstance, engine: Services['engine'], lookAtLag: LookAtLag): void {
  let isEnding = false;
  app.addHook('preClose', (done) => {
    isEnding = true;
    done();
  });
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const { ready, checks } = await checkReadiness(engine, lookAtLag, isEnding);
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'unready', checks });
  });
}
