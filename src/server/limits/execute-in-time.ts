import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { ExecutionArgs, ExecutionResult, GraphQLSchema } from 'graphql';
import { execute } from 'graphql';
import type { OperationContext } from '../operation-context.js';
import { untilFired } from './until-fired.js';

/** Executes an operation until the signal fires; then the result is the signal's reason. */
export function executeInTime(args: ExecutionArgs, signal: AbortSignal): Promise<ExecutionResult> {
  return untilFired(signal, () => execute(args));
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
