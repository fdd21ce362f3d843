import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { ExecutionArgs, ExecutionResult, GraphQLSchema } from 'graphql';
import { execute } from 'graphql';
import type { OperationContext } from '../operation-context.js';
import { givenUp } from './given-up.js';

/**
 * Executes an operation until the signal fires; then the result is the signal's reason, whatever the resolvers still wait
 * for. What they began goes on unless it heeds the signal too.
 */
export async function executeInTime(args: ExecutionArgs, signal: AbortSignal): Promise<ExecutionResult> {
  const fired = Promise.withResolvers<ExecutionResult>();
  const onFired = () => {
    fired.resolve({ errors: [givenUp(signal)] });
  };
  if (signal.aborted) onFired();
  signal.addEventListener('abort', onFired, { once: true });
  try {
    return await Promise.race([fired.promise, execute(args)]);
  } finally {
    signal.removeEventListener('abort', onFired);
  }
}

/** The schema as Apollo takes one that is executed by somebody else: by `executeInTime`, until the context's signal fires. */
export function createTimedExecutor(
  schema: GraphQLSchema,
  hideSuggestions: boolean,
): NonNullable<ApolloServerOptionsWithGateway<OperationContext>['gateway']> {
  return {
    onSchemaLoadOrUpdate: (load) => {
      load({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: ({ document, request, context }) => {
          const contextValue = context as OperationContext;
          const { variables: variableValues, operationName } = request;
          const args = { schema, document, contextValue, variableValues, operationName, hideSuggestions };
          return executeInTime(args, contextValue.signal);
        },
      }),
    stop: () => Promise.resolve(),
  };
}
