import { errors } from '@elastic/elasticsearch';
import { BrokenCircuitError } from 'cockatiel';
import { RolecallError } from '../../domain/errors.js';
import type { ErrorAnswer } from './answers.js';
import { isUntrusted, PartRefused } from './failures.js';

/** What the failed request was told by its caller's caller; decides whose fault a refusal is. */
export interface RequestContext {
  /** Whether a cursor's values went into it. */
  readonly cursor: boolean;
}

const own: RequestContext = { cursor: false };

/**
 * Whatever the client throws, as an error of the gateway, with `cause`. The message holds nothing of the request. What
 * isn't foreseen stays a plain Error: a fault of the gateway.
 */
export function translateError(error: unknown, context: RequestContext = own): Error {
  if (error instanceof errors.TimeoutError) {
    return new RolecallError(
      'SEARCH_TIMEOUT',
      'Elasticsearch did not answer in time. Try again, or ask for less.',
      {
        cause: error,
      },
    );
  }
  if (error instanceof BrokenCircuitError) {
    return new RolecallError(
      'SEARCH_UNAVAILABLE',
      'Elasticsearch has failed too often and is left alone for a moment. Try again later.',
      { cause: error },
    );
  }
  if (error instanceof PartRefused) return translateRefusal(error.status, error.answer, context, error);
  if (error instanceof errors.ResponseError) {
    const body = error.body as { readonly error?: ErrorAnswer | string } | undefined;
    const answer = typeof body?.error === 'object' ? body.error : { type: 'unknown' };
    return translateRefusal(error.statusCode ?? 0, answer, context, error);
  }
  if (error instanceof errors.ElasticsearchClientError) {
    const message = isUntrusted(error)
      ? "Elasticsearch's certificate is not accepted: check ELASTICSEARCH_CA and the host name in ELASTICSEARCH_URL."
      : 'Elasticsearch can not be reached. Try again later.';
    return new RolecallError('SEARCH_UNAVAILABLE', message, { cause: error });
  }
  return error instanceof Error ? error : new Error('Elasticsearch failed.', { cause: error });
}

/** The same for one refused search of several. */
export function translateRefusal(
  status: number,
  answer: ErrorAnswer,
  { cursor }: RequestContext = own,
  cause?: Error,
): Error {
  const types = [answer.type, ...(answer.root_cause ?? []).map((root) => root.type)];
  const failure = (code: ConstructorParameters<typeof RolecallError>[0], message: string) =>
    new RolecallError(code, message, { cause });
  if (types.includes('search_context_missing_exception')) return expired(cause);
  if (cursor && status === 404) return expired(cause);
  if (types.some((type) => type.startsWith('too_many_'))) {
    return failure('QUERY_TOO_BROAD', 'The search has too many conditions. Ask for less at once.');
  }
  if (cursor && (status === 400 || status === 500)) {
    return failure('CURSOR_INVALID', 'The cursor must come from this search. Start again without a cursor.');
  }
  if (status === 401 || status === 403) {
    return failure(
      'SEARCH_UNAVAILABLE',
      'Elasticsearch refuses the gateway: check its credentials (ELASTICSEARCH_API_KEY) and whether its indices may be written.',
    );
  }
  if (status === 408) {
    return failure('SEARCH_TIMEOUT', 'Elasticsearch did not answer in time. Try again, or ask for less.');
  }
  if (status === 404 || status === 429 || status >= 502) {
    return failure(
      'SEARCH_UNAVAILABLE',
      `Elasticsearch can not answer (${status}, ${answer.type}). Try again later.`,
    );
  }
  return new Error(`Elasticsearch refused a request of the gateway (${status}, ${answer.type}).`, { cause });
}

function expired(cause?: Error): RolecallError {
  return new RolecallError(
    'CURSOR_EXPIRED',
    'The pages of this search are kept for two minutes. Start again without a cursor.',
    { cause },
  );
}
