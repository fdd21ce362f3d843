import { errors, type DiagnosticResult } from '@elastic/elasticsearch';
import { describe, expect, it } from '@jest/globals';
import { readRetryAfter } from '../../../src/search/elasticsearch/retry.js';

const now = Date.parse('2026-05-01T12:00:00Z');

/** A refusal that says when to come back. */
function refusal(told: string | undefined): errors.ResponseError {
  const answer: DiagnosticResult = {
    statusCode: 503,
    headers: told === undefined ? {} : { 'retry-after': told },
    warnings: null,
    meta: {} as DiagnosticResult['meta'],
  };
  return new errors.ResponseError(answer);
}

describe('how long a server asks to wait', () => {
  it.each([
    ['7', 7000],
    ['0', 0],
    ['Fri, 01 May 2026 12:00:30 GMT', 30_000],
    ['Fri, 01 May 2026 11:00:00 GMT', 0],
    ['soon', 0],
    [undefined, 0],
  ])('is read out of %j', (told, milliseconds) => {
    expect(readRetryAfter(refusal(told), now)).toBe(milliseconds);
  });

  it('is nothing where there was no answer', () => {
    expect(readRetryAfter(new errors.ConnectionError('reset'), now)).toBe(0);
  });
});
