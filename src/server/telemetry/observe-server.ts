import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { Services } from '../../graphql/request-context.js';
import type { LookAtLag } from '../health/feed-lag.js';
import type { Admissions } from '../limits/admit-operations.js';
import type { HttpContext } from '../log-errors.js';
import type { RunOperation } from '../run-operation.js';
import { createMetrics } from './create-metrics.js';
import { measureAdmissions } from './measure-admissions.js';
import { measureCircuit } from './measure-circuit.js';
import { measureMatcher } from './measure-matcher.js';
import { observeRunner } from './observe-runner.js';
import { createOperationScopes, type OperationScopes } from './operation-scopes.js';
import { serveMetrics } from './serve-metrics.js';
import { tellOperations } from './tell-operations.js';
import { traceRequests } from './trace-requests.js';

export interface ObservationOptions {
  /** Those that the engine tells of its requests; without them none are counted. */
  readonly scopes?: OperationScopes;
  /** Operations that metrics and logs tell by their names; unless told, none. */
  readonly operationNames?: readonly string[];
  /** Whether the matcher of this process is the one that works; without one, nothing is told. */
  readonly isLeading?: (() => boolean) | null;
}

/** What tells of the operations of a server, to be put where they run. */
export interface Observation {
  readonly plugin: ApolloServerPlugin<HttpContext>;
  /** Operations that came otherwise than by plain HTTP; those under way are waited for before the server closes. */
  readonly observe: (run: RunOperation) => RunOperation;
}

/** Has a server tell by `/metrics`, its log and traces what it does. */
export function observeServer(
  app: FastifyInstance,
  engine: Services['engine'],
  lookAtLag: LookAtLag,
  admissions: Admissions,
  { scopes = createOperationScopes(), operationNames = [], isLeading = null }: ObservationOptions,
): Observation {
  const metrics = createMetrics();
  scopes.onRequest(metrics.engineRequest);
  measureCircuit(metrics.registry, engine.circuit);
  measureAdmissions(metrics.registry, admissions);
  if (isLeading !== null) measureMatcher(metrics.registry, isLeading);
  traceRequests(app, scopes);
  serveMetrics(app, metrics, engine, lookAtLag);
  return {
    plugin: tellOperations({ scopes, metrics, operationNames: new Set(operationNames) }),
    observe: (run) => {
      const observed = observeRunner(run, scopes, metrics);
      // Registered before the sockets' own hook, which closes them.
      app.addHook('preClose', observed.settled);
      return observed.run;
    },
  };
}
