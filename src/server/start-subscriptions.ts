import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import {
  createSourceEventStream,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
} from 'graphql';
import { subscriptionPoints } from '../graphql/limits/prices.js';
import { disownConditions } from './disown-conditions.js';
import { untilFired } from './limits/until-fired.js';
import type { OperationContext } from './operation-context.js';

/**
 * Begins subscriptions once Apollo has parsed and validated them, so that they meet the limits that all operations meet;
 * what goes wrong is told and logged as in all operations. `check` resolves to what an operation costs, and throws for those
 * that must not begin.
 */
export const startSubscriptions = (
  check: (request: Resolved) => Promise<number>,
  hideSuggestions: boolean,
): ApolloServerPlugin<OperationContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      validationDidStart: ({ document, schema }) => {
        disownConditions(document, schema);
        return Promise.resolve();
      },
      didResolveOperation: async (request) => {
        const kind = kindOf(request);
        if (kind === OperationTypeNode.MUTATION && request.contextValue.isSafe)
          throw badRequest('A GET request can’t change anything. Send mutations by POST or WebSocket.');
        const cost = await check(request);
        if (kind === OperationTypeNode.SUBSCRIPTION)
          await start(request, { hideSuggestions, eventCost: cost - subscriptionPoints });
      },
      // Its events are the answer.
      responseForOperation: (request) =>
        Promise.resolve(
          kindOf(request) === OperationTypeNode.SUBSCRIPTION
            ? { http: request.response.http, body: { kind: 'single', singleResult: { data: null } } }
            : null,
        ),
    }),
});

/** Undefined where the request doesn't say which operation of several it means; Apollo refuses it later. */
function kindOf({
  document,
  request,
}: Pick<Resolved, 'document' | 'request'>): OperationTypeNode | undefined {
  return getOperationAST(document, request.operationName)?.operation;
}

type Resolved = GraphQLRequestContextDidResolveOperation<OperationContext>;

async function start(
  { schema, document, request, contextValue }: Resolved,
  { hideSuggestions, eventCost }: { readonly hideSuggestions: boolean; readonly eventCost: number },
): Promise<void> {
  const { onSubscription } = contextValue;
  if (onSubscription === null)
    throw badRequest(
      'Subscriptions need a connection that stays: use graphql-transport-ws at /graphql, or server-sent events at /graphql/stream.',
    );
  const operation = {
    schema,
    document,
    variableValues: request.variables ?? null,
    operationName: request.operationName ?? null,
    hideSuggestions,
  };
  const starting = createSourceEventStream({ ...operation, contextValue });
  const events = await untilFired(contextValue.signal, () => starting);
  if (!isEvents(events)) {
    starting.then(leave).catch(() => undefined);
    throw firstError(events.errors);
  }
  onSubscription({ events, operation, eventCost });
}

type Begun = AsyncIterable<unknown> | ExecutionResult;

function isEvents(begun: Begun): begun is Exclude<Begun, ExecutionResult> {
  return Symbol.asyncIterator in begun;
}

/** Of a subscription that begins after its time: nobody follows it. */
async function leave(begun: Begun): Promise<void> {
  if (isEvents(begun)) await begun[Symbol.asyncIterator]().return?.();
}

/** What GraphQL itself finds wrong here are the variables and arguments. */
function firstError(errors: readonly GraphQLError[] = []): GraphQLError {
  const [error] = errors;
  if (error === undefined) return new GraphQLError('A subscription gave neither events nor errors.');
  const isOurs = error.originalError !== undefined && !(error.originalError instanceof GraphQLError);
  if (isOurs || error.extensions['code'] !== undefined) return error;
  return new GraphQLError(error.message, {
    ...(error.nodes && { nodes: error.nodes }),
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } });
}
