import { errorCodes } from '../../domain/errors.js';
import type { RejectionCode } from '../../extraction/document-reader.js';

const rejectionCodes: Readonly<Record<RejectionCode, true>> = {
  EMPTY_DOCUMENT: true,
  DOCUMENT_TOO_LARGE: true,
  NOT_TEXT: true,
  INVALID_ENCODING: true,
  INVALID_JSON: true,
  INVALID_DOCUMENT: true,
  UNSUPPORTED_FORMAT: true,
};

/** Errors in the request itself, before or while it is understood. */
const requestCodes = [
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'OPERATION_ABANDONED',
  'OVERLOADED',
  'PERSISTED_QUERY_NOT_FOUND',
  'QUERY_TOO_EXPENSIVE',
  'RATE_LIMITED',
  'REQUEST_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
] as const;
export type RequestCode = (typeof requestCodes)[number];

/** Every code that an error of the API may bear, each explained in docs/errors.md. */
export const publicCodes: ReadonlySet<string> = new Set([
  ...errorCodes,
  ...Object.keys(rejectionCodes),
  ...requestCodes,
  'INTERNAL_SERVER_ERROR',
]);
