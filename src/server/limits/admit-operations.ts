import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { OperationContext } from '../operation-context.js';
import type { Admission, Leave } from './admission.js';
import { givenUp } from './given-up.js';
import { refuse } from './refuse.js';

type Resolved = GraphQLRequestContextDidResolveOperation<OperationContext>;

/** Queries and the beginnings of subscriptions on one side, mutations on the other. */
export interface Admissions {
  readonly reads: Admission;
  readonly writes: Admission;
}

export interface Admitting {
  /** Throws OVERLOADED, and OPERATION_TIMEOUT for who has waited too long; to be called before the operation begins. */
  readonly enter: (request: Resolved) => Promise<void>;
  /** Makes room when an operation is done. */
  readonly plugin: ApolloServerPlugin<OperationContext>;
}

/** In seconds; what refused clients are told. */
export const retryAfter = 1;

/** What clients are told who are refused because there is no room. */
export const overloaded =
  'The gateway has as many operations as it can carry. Nothing was done; try again in a second.';

/** Lets operations begin while there is room for them. */
export function admitOperations({ reads, writes }: Admissions): Admitting {
  const leaves = new WeakMap<OperationContext, Leave>();
  const leave = (context: OperationContext) => {
    leaves.get(context)?.();
    return Promise.resolve();
  };
  return {
    enter: async ({ operation, contextValue }) => {
      const admission = operation?.operation === OperationTypeNode.MUTATION ? writes : reads;
      const { signal } = contextValue;
      const admitted = await admission.enter(signal).catch(() => {
        throw givenUp(signal);
      });
      if (admitted === null)
        throw refuse('OVERLOADED', 503, overloaded, { 'retry-after': String(retryAfter) });
      leaves.set(contextValue, admitted);
    },
    plugin: {
      unexpectedErrorProcessingRequest: ({ requestContext }) => leave(requestContext.contextValue),
      requestDidStart: () => Promise.resolve({ willSendResponse: ({ contextValue }) => leave(contextValue) }),
    },
  };
}
