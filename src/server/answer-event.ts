import type { FastifyBaseLogger } from 'fastify';
import type { ExecutionResult } from 'graphql';
import { GraphQLError } from 'graphql';
import { formatError, unexpectedCause } from '../graphql/errors/format-error.js';
import type { RequestContext } from '../graphql/request-context.js';
import { loggableError } from './create-logger.js';
import { executeInTime } from './limits/execute-in-time.js';
import type { Started } from './operation-context.js';
import { ToldError } from './told-error.js';

/** What the operation answers to one event. Errors are in the form for clients; unexpected ones are logged. */
export async function answerEvent(
  operation: Started['operation'],
  event: unknown,
  context: RequestContext,
  log: FastifyBaseLogger,
): Promise<ExecutionResult> {
  const args = { ...operation, rootValue: event, contextValue: context };
  const { data, errors } = await executeInTime(args, context.signal);
  if (errors === undefined) return { data: data ?? null };
  return { data: data ?? null, errors: errors.map((error) => tellError(error, log)) };
}

/** The error in the form for clients; logged where nobody expected it. */
export function tellError(error: unknown, log: FastifyBaseLogger): ToldError {
  const located =
    error instanceof GraphQLError
      ? error
      : new GraphQLError('failed', { originalError: error instanceof Error ? error : new Error('failed') });
  const cause = unexpectedCause(located);
  if (cause !== null)
    log.error({ error: loggableError(cause), path: located.path }, 'an operation failed unexpectedly');
  return new ToldError(formatError(located.toJSON(), located));
}
