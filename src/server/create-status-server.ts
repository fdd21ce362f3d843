import type { Services } from '../graphql/request-context.js';
import { createHttpApp } from './create-http-app.js';
import type { LogOptions } from './create-logger.js';
import { createLogger } from './create-logger.js';
import type { Server } from './create-server.js';
import { createFeedLag } from './health/feed-lag.js';
import { serveHealth } from './serve-health.js';
import { createMetrics } from './telemetry/create-metrics.js';
import { measureCircuit } from './telemetry/measure-circuit.js';
import { measureMatcher } from './telemetry/measure-matcher.js';
import type { OperationScopes } from './telemetry/operation-scopes.js';
import { serveMetrics } from './telemetry/serve-metrics.js';

export interface StatusOptions extends LogOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Those that the engine tells of its requests. */
  readonly scopes: OperationScopes;
  /** Whether the matcher of this process is the one that works. */
  readonly isLeading: () => boolean;
}

/** The server of a process that answers no operations: `/health/live`, `/health/ready` and `/metrics`. */
export function createStatusServer(engine: Services['engine'], options: StatusOptions): Server {
  const { host, port, scopes, isLeading } = options;
  const app = createHttpApp(createLogger(options));
  const lookAtLag = createFeedLag(engine.feed);
  const metrics = createMetrics();
  scopes.onRequest(metrics.engineRequest);
  measureCircuit(metrics.registry, engine.circuit);
  measureMatcher(metrics.registry, isLeading);
  serveHealth(app, engine, lookAtLag);
  serveMetrics(app, metrics, engine, lookAtLag);
  return { listen: () => app.listen({ host, port }), close: () => app.close() };
}
