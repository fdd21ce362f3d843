import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { RequestCode } from '../../graphql/errors/public-codes.js';

/** The error of an operation that isn't carried out. Over HTTP the answer has this status and these headers. */
export function refuse(
  code: RequestCode,
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): GraphQLError {
  const http: unknown = { status, headers: new HeaderMap(Object.entries(headers)) };
  const extensions: Readonly<Record<string, unknown>> = { code, http };
  return new GraphQLError(message, { extensions });
}
