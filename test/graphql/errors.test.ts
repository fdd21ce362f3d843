import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { RolecallError } from '../../src/domain/errors.js';
import { formatError, unexpectedCause } from '../../src/graphql/errors/format-error.js';
import { publicCodes } from '../../src/graphql/errors/public-codes.js';

const documented = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');

describe('docs/errors.md', () => {
  it('explains every code, and no other', () => {
    const explained = new Set([...documented.matchAll(/^\| `([A-Z_]+)` +\|/gm)].map(([, code]) => code));
    expect([...explained].toSorted()).toEqual([...publicCodes].toSorted());
  });
});

describe('an error as clients get it', () => {
  const formatted = (error: GraphQLError) => formatError(error.toJSON(), error);

  it('has the message and the code of an expected failure, and where it happened', () => {
    const failure = new RolecallError('NOT_FOUND', 'No posting has this id.', { cause: new Error('secret') });
    const error = new GraphQLError('No posting has this id.', {
      originalError: failure,
      path: ['closePosting'],
    });
    expect(formatted(error)).toEqual({
      message: 'No posting has this id.',
      path: ['closePosting'],
      extensions: { code: 'NOT_FOUND' },
    });
    expect(unexpectedCause(error)).toBeNull();
  });

  it('keeps errors of GraphQL itself, without what surrounds their code', () => {
    const error = new GraphQLError('Syntax Error', {
      extensions: { code: 'GRAPHQL_PARSE_FAILED', stacktrace: ['at src/secret.ts'] },
    });
    expect(formatted(error)).toEqual({
      message: 'Syntax Error',
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    });
  });

  it('quotes at most 500 characters of what was sent', () => {
    const error = new GraphQLError('x'.repeat(5000), { extensions: { code: 'BAD_USER_INPUT' } });
    expect(formatted(error).message).toHaveLength(501);
  });

  it('says nothing of what nobody expected, and hands it to the log', () => {
    const failure = new TypeError('cannot read secret');
    const error = new GraphQLError(failure.message, {
      originalError: failure,
      extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at src/secret.ts'] },
    });
    expect(JSON.stringify(formatted(error))).not.toContain('secret');
    expect(formatted(error).extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
    expect(unexpectedCause(error)).toBe(failure);
  });

  it('of an unknown code counts as unexpected', () => {
    const error = new GraphQLError('odd', { extensions: { code: 'ODD' } });
    expect(formatted(error).extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
  });
});
