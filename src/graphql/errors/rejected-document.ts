import { GraphQLError } from 'graphql';
import type { Rejection } from '../../extraction/document-reader.js';

/** The error for a document that an import would reject, with the code of the rejection. */
export function rejectedDocument({ code, message }: Rejection): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
