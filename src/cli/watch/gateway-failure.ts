/** What a gateway refused or could not do, or that none answers. */
export class GatewayFailure extends Error {
  override readonly name = 'GatewayFailure';
  /** One of docs/errors.md; GATEWAY_UNREACHABLE where none answers, UNEXPECTED_ANSWER where something else does. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  /** Whether the same may succeed later: it is the connection or the search engine that fails, not what was asked. */
  get mayPass(): boolean {
    return passing.has(this.code);
  }
}

const passing: ReadonlySet<string> = new Set([
  'GATEWAY_UNREACHABLE',
  'AUTHENTICATION_UNAVAILABLE',
  'OPERATION_TIMEOUT',
  'OVERLOADED',
  'RATE_LIMITED',
  'SEARCH_TIMEOUT',
  'SEARCH_UNAVAILABLE',
]);
