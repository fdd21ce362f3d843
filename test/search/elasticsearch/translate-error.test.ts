import { errors } from '@elastic/elasticsearch';
import { BrokenCircuitError } from 'cockatiel';
import { describe, expect, it } from '@jest/globals';
import { PartRefused } from '../../../src/search/elasticsearch/failures.js';
import { translateError, translateRefusal } from '../../../src/search/elasticsearch/translate-error.js';

describe('an error of Elasticsearch', () => {
  const failures: readonly (readonly [code: string, error: Error])[] = [
    ['SEARCH_UNAVAILABLE', new errors.ConnectionError('connect ECONNREFUSED')],
    ['SEARCH_UNAVAILABLE', new errors.SerializationError('circular', {})],
    ['SEARCH_UNAVAILABLE', new BrokenCircuitError()],
    ['SEARCH_UNAVAILABLE', new PartRefused(503, { type: 'no_shard_available_action_exception' })],
    ['SEARCH_TIMEOUT', new errors.TimeoutError('timed out')],
  ];

  it.each(failures)('of the connection becomes %s and stays its cause: %s', (code, error) => {
    expect(translateError(error)).toMatchObject({ code, cause: error });
  });

  it.each([
    [503, 'search_phase_execution_exception', false, 'SEARCH_UNAVAILABLE'],
    [429, 'circuit_breaking_exception', false, 'SEARCH_UNAVAILABLE'],
    [401, 'security_exception', false, 'SEARCH_UNAVAILABLE'],
    [404, 'index_not_found_exception', false, 'SEARCH_UNAVAILABLE'],
    [404, 'index_not_found_exception', true, 'CURSOR_EXPIRED'],
    [404, 'search_context_missing_exception', true, 'CURSOR_EXPIRED'],
    [400, 'illegal_argument_exception', true, 'CURSOR_INVALID'],
    [400, 'too_many_nested_clauses', true, 'QUERY_TOO_BROAD'],
    [408, 'timeout_exception', false, 'SEARCH_TIMEOUT'],
  ])('of status %s and type %s (with a cursor: %s) becomes %s', (status, type, cursor, code) => {
    expect(translateRefusal(status, { type }, { cursor })).toMatchObject({ code });
  });

  it('that nobody foresaw is a fault of the gateway, without a public code', () => {
    expect(translateRefusal(400, { type: 'parsing_exception' })).not.toHaveProperty('code');
  });
});
