import type { Rejection } from '../document-reader.js';
import { checkCharacters, reject } from './check-content.js';

export type ParsedJson = { readonly kind: 'parsed'; readonly value: unknown } | Rejection;

/** Parses a JSON document; a rejection names the line and column at which it breaks, never what stands there. */
export function parseJson(content: string): ParsedJson {
  const json = content.replace(/^\uFEFF/, '');
  try {
    const value: unknown = JSON.parse(json);
    return checkEscaped(json) ?? { kind: 'parsed', value };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { line, column } = placeOf(json, positionOf(error.message) ?? json.trimEnd().length);
    const message = `The document is not valid JSON at line ${line}, column ${column}. Expected one JSON object.`;
    return reject('INVALID_JSON', message);
  }
}

/** What `checkCharacters` finds in strings that hide it behind escapes. */
function checkEscaped(json: string): Rejection | null {
  if (!json.includes('\\u')) return null;
  let found: Rejection | null = null;
  JSON.parse(json, (_key, value: unknown) => {
    if (typeof value === 'string') found ??= checkCharacters(value);
    return value;
  });
  return found;
}

/** V8 names the position in its message, unless the text ends too early. */
function positionOf(message: string): number | null {
  const position = /at position (\d+)/.exec(message)?.[1];
  return position === undefined ? null : Number(position);
}

function placeOf(json: string, position: number) {
  const lines = json.slice(0, position).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
