import type * as z from 'zod';
import type { Rejection } from '../document-reader.js';
import { reject } from './check-content.js';

export type Validated<T> = { readonly kind: 'valid'; readonly value: T } | Rejection;

const mostIssues = 5;

/** Parses a JSON value by a schema; a rejection names the failing fields and what they should be, never their values. */
export function validateDocument<T>(schema: z.ZodType<T>, value: unknown, format: string): Validated<T> {
  const result = schema.safeParse(value);
  if (result.success) return { kind: 'valid', value: result.data };
  const issues = result.error.issues
    .slice(0, mostIssues)
    .map((issue) => `${pathOf(issue.path)}: ${expectation(issue)}`);
  const others = result.error.issues.length - issues.length;
  const more = others > 0 ? ` (and ${others} more)` : '';
  return reject('INVALID_DOCUMENT', `Not a valid ${format} document: ${issues.join('; ')}${more}.`);
}

function pathOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the document';
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

/** Built from what the schema expects alone: messages of the library may repeat what came. */
function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected}`;
    case 'invalid_value':
      return `expected one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `expected at least ${String(issue.minimum)}${unitOf(issue.origin)}`;
    case 'too_big':
      return `expected at most ${String(issue.maximum)}${unitOf(issue.origin)}`;
    case 'invalid_format':
    case 'custom':
      return issue.message;
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return 'expected what the published JSON Schema says';
  }
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' entries' : '';
}
