/** The public codes of errors: stable, documented in docs/errors.md, and all that clients may rely on. */
export const errorCodes = [
  'BAD_USER_INPUT',
  'PAGE_TOO_LARGE',
  'CURSOR_INVALID',
  'CURSOR_EXPIRED',
  'UNKNOWN_SKILL',
  'NOT_FOUND',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'QUERY_TOO_BROAD',
  'QUERY_TOO_COMPLEX',
  'DOCUMENT_UNKNOWN',
  'CONFLICT',
  'SEARCH_UNAVAILABLE',
  'SEARCH_TIMEOUT',
  'OPERATION_TIMEOUT',
  'AUTHENTICATION_UNAVAILABLE',
  'INDEX_MISMATCH',
  'CONFIGURATION_INVALID',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** A failure that the caller is told: what was expected, what came, what to do. Never holds personal data. */
export class RolecallError extends Error {
  override readonly name = 'RolecallError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
