import type { FastifyInstance } from 'fastify';

/** What a search engine says of itself. */
export interface Health {
  readonly engine: string;
  readonly version: string;
  readonly ready: boolean;
}

/** `/health/live`: the process answers. `/health/ready`: so does its search engine; else 503. */
export function serveHealth(app: FastifyInstance, health: () => Promise<Health>): void {
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const { engine, version, ready } = await health();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'unready', engine, version });
  });
}
