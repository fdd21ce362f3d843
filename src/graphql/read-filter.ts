import { parseConstValue, valueFromASTUntyped } from 'graphql';
import { RolecallError } from '../domain/errors.js';
import { shorten } from './errors/format-error.js';

/** In tokens, as in queries. */
const longestFilter = 2000;

/**
 * A filter as it is typed: JSON, or a value in the syntax of GraphQL; null where it is blank. It isn't held against the
 * schema yet. Throws BAD_USER_INPUT where it is neither, saying where it breaks.
 */
export function readFilter(text: string): unknown {
  if (text.trim() === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    // No value of GraphQL begins so.
    if (/^\s*\{\s*"/.test(text)) throw unreadable('it is no JSON', error);
    return parseValue(text);
  }
}

function parseValue(text: string): unknown {
  try {
    return valueFromASTUntyped(parseConstValue(text, { maxTokens: longestFilter }));
  } catch (error) {
    throw unreadable('it is neither', error);
  }
}

function unreadable(what: string, error: unknown): RolecallError {
  const reason = error instanceof Error ? error.message : 'unreadable';
  const message = `Expected filter as JSON, such as {"status": ["OPEN"]}, or in the syntax of GraphQL, such as {status: [OPEN]}, but ${what}: ${reason}`;
  return new RolecallError('BAD_USER_INPUT', shorten(message), { cause: error });
}
