import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { RolecallError } from '../../domain/errors.js';
import { publicCodes } from './public-codes.js';

/** In UTF-16 code units; messages of GraphQL itself quote what was sent. */
const longestMessage = 500;

const unexpected = {
  code: 'INTERNAL_SERVER_ERROR',
  message:
    'The gateway failed on this request, through no fault of the client. Try again; if it stays so, tell the operator the X-Request-Id of the answer.',
};

/** The error in the form in which clients get it: a message, a documented code, no stack. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { locations, path } = formatted;
  const { message, code } = expectedError(formatted, error) ?? unexpected;
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } };
}

/** What caused the error where nobody expected it, for the log; null where clients are told of it. */
export function unexpectedCause(error: GraphQLError): unknown {
  return expectedError(error.toJSON(), error) === null ? (error.originalError ?? error) : null;
}

function expectedError({ message, extensions }: GraphQLFormattedError, error: unknown) {
  const cause = error instanceof GraphQLError ? error.originalError : error;
  if (cause instanceof RolecallError) return { message: cause.message, code: cause.code };
  const code = extensions?.['code'];
  const isPublic = typeof code === 'string' && code !== unexpected.code && publicCodes.has(code);
  return isPublic ? { message: shorten(message), code } : null;
}

/** Messages that quote what was sent stay of a readable length. */
export function shorten(message: string): string {
  return message.length <= longestMessage ? message : `${message.slice(0, longestMessage)}…`;
}
