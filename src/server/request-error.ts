interface RequestErrorOptions extends ErrorOptions {
  readonly retryAfter?: number;
}

/** A request that isn't understood as HTTP, before GraphQL sees it. Never quotes the request. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly statusCode: number;
  readonly code: string;
  /** In seconds, when to try again; null where that doesn't help. */
  readonly retryAfter: number | null;

  /** `code` is one of docs/errors.md. */
  constructor(statusCode: number, code: string, message: string, options: RequestErrorOptions = {}) {
    super(message, options);
    this.statusCode = statusCode;
    this.code = code;
    this.retryAfter = options.retryAfter ?? null;
  }
}
