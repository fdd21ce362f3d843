import { GraphQLError } from 'graphql';
import { RolecallError } from '../../domain/errors.js';
import { refuse } from './refuse.js';

/** The error of an operation whose signal has fired: its time is up, or its client has gone. */
export function givenUp({ reason }: AbortSignal): GraphQLError {
  if (!(reason instanceof RolecallError)) return refuse('OPERATION_ABANDONED', 499, 'The client has gone.');
  return new GraphQLError(reason.message, { originalError: reason, extensions: { http: { status: 504 } } });
}
