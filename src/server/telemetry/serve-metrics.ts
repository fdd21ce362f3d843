import type { FastifyInstance } from 'fastify';
import { Gauge } from 'prom-client';
import type { Services } from '../../graphql/request-context.js';
import type { LookAtLag } from '../health/feed-lag.js';
import { inTime } from '../health/in-time.js';
import type { Metrics } from './create-metrics.js';

/** Metrics for Prometheus at `/metrics`; how far matching is behind is looked at whenever they are asked for. */
export function serveMetrics(
  app: FastifyInstance,
  { registry }: Metrics,
  engine: Services['engine'],
  lookAtLag: LookAtLag,
): void {
  const gauges = createFeedGauges(registry);
  new Gauge({
    name: 'rolecall_engine_up',
    help: 'Whether the search engine answers (1) or not (0).',
    registers: [registry],
    async collect() {
      const isUp = await inTime(engine.health()).then(
        ({ ready }) => ready,
        () => false,
      );
      this.set(isUp ? 1 : 0);
    },
  });
  app.get('/metrics', async (_request, reply) => {
    await gauges.look(() => inTime(lookAtLag()));
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

function createFeedGauges(registry: Metrics['registry']) {
  const registers = [registry];
  const lag = new Gauge({
    name: 'rolecall_feed_lag_seconds',
    help: 'Since the oldest change that is not matched yet was first seen by this gateway; NaN where the search engine does not say.',
    registers,
  });
  const backlog = new Gauge({
    name: 'rolecall_matcher_backlog_places',
    help: 'Changes that are not matched yet; NaN where the search engine does not say.',
    registers,
  });
  return {
    look: async (lookAtLag: LookAtLag) => {
      const { seconds, places } = await lookAtLag().catch(() => unknown);
      lag.set(seconds);
      backlog.set(places);
    },
  };
}

const unknown = { seconds: NaN, places: NaN };
