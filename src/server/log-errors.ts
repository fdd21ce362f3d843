import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import { unexpectedCause } from '../graphql/errors/format-error.js';
import type { RequestContext } from '../graphql/request-context.js';
import { loggableError } from './create-logger.js';

/** The context of a request that came by HTTP; what it logs bears the request's id. */
export interface HttpContext extends RequestContext {
  readonly log: FastifyBaseLogger;
}

/** Logs errors of operations that nobody expected. */
export const logErrors: ApolloServerPlugin<HttpContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ errors, contextValue }) => {
        for (const error of errors) {
          const cause = unexpectedCause(error);
          if (cause === null) continue;
          contextValue.log.error(
            { error: loggableError(cause), path: error.path },
            'an operation failed unexpectedly',
          );
        }
        return Promise.resolve();
      },
    }),
};
