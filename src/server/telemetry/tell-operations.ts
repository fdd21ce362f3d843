import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { trace } from '@opentelemetry/api';
import type { HttpContext } from '../log-errors.js';
import type { Metrics } from './create-metrics.js';
import type { OperationScopes } from './operation-scopes.js';
import { operationLabel, type ToldOperation } from './told-operation.js';

export interface TellingOptions {
  readonly scopes: OperationScopes;
  readonly metrics: Metrics;
  /** The names of operations that are told; those of all others may hold anything. */
  readonly operationNames: ReadonlySet<string>;
}

/** Tells of each operation, however it came: one line in the log, the metrics, the span that is under way. */
export function tellOperations(options: TellingOptions): ApolloServerPlugin<HttpContext> {
  const { scopes, metrics, operationNames } = options;
  const willSendResponse = (request: Answered): Promise<void> => {
    const scope = scopes.current();
    if (scope === null) return Promise.resolve();
    const told: ToldOperation = {
      operation: operationLabel(request.operationName, operationNames),
      kind: request.operation?.operation ?? 'unknown',
      outcome: outcomeOf(request),
      milliseconds: performance.now() - scope.began,
      engine: scope.end(),
    };
    metrics.operation(told);
    log(request, told);
    traceOperation(told);
    return Promise.resolve();
  };
  return { requestDidStart: () => Promise.resolve({ willSendResponse }) };
}

type Answered = GraphQLRequestContextWillSendResponse<HttpContext>;

function outcomeOf({ response: { body } }: Answered): string {
  const error = body.kind === 'single' ? body.singleResult.errors?.[0] : undefined;
  if (error === undefined) return 'ok';
  // Our own form of errors has one of the public codes.
  const code = error.extensions?.['code'];
  return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
}

function log({ contextValue }: Answered, { engine, milliseconds, ...told }: ToldOperation): void {
  const { requests, milliseconds: engineMilliseconds } = engine;
  const times = {
    milliseconds: Math.round(milliseconds),
    engineMilliseconds: Math.round(engineMilliseconds),
  };
  contextValue.log.info({ ...told, ...times, engineRequests: requests }, 'operation');
}

function traceOperation({ operation, kind, outcome }: ToldOperation): void {
  trace.getActiveSpan()?.setAttributes({
    'graphql.operation.name': operation,
    'graphql.operation.type': kind,
    'rolecall.outcome': outcome,
  });
}
