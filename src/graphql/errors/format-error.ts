import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { RolecallError } from '../../domain/errors.js';
import { publicCodes } from './public-codes.js';

/** In UTF-16 code units; messages of GraphQL itself quote what was sent. */
const longestMessage = 500;

/** Is told of errors that nobody expected, with what caused them. */
export type UnexpectedErrorListener = (error: unknown, path: readonly (string | number)[]) => void;

/** Makes the function that gives errors the form in which clients get them: a message, a documented code, no stack. */
export function createErrorFormatter(onUnexpected: UnexpectedErrorListener) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    const place = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    if (cause instanceof RolecallError)
      return { message: cause.message, ...place, extensions: { code: cause.code } };
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && code !== internal && publicCodes.has(code))
      return { message: shorten(formatted.message), ...place, extensions: { code } };
    onUnexpected(cause, formatted.path ?? []);
    return { message: unexpectedMessage, ...place, extensions: { code: internal } };
  };
}

const internal = 'INTERNAL_SERVER_ERROR';
const unexpectedMessage =
  'The gateway failed on this request, through no fault of the client. Try again; if it stays so, tell the operator.';

function shorten(message: string): string {
  return message.length <= longestMessage ? message : `${message.slice(0, longestMessage)}…`;
}
