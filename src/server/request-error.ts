/** A request that isn't understood as HTTP, before GraphQL sees it. Never quotes the request. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly statusCode: number;
  readonly code: string;

  /** `code` is one of docs/errors.md. */
  constructor(statusCode: number, code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.statusCode = statusCode;
    this.code = code;
  }
}
