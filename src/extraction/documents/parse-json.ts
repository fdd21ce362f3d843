import type { Rejection } from '../document-reader.js';
import { checkCharacters, reject } from './check-content.js';

/** Documents of people nest some ten deep; what walks through them may recurse. */
const deepest = 100;

export type ParsedJson = { readonly kind: 'parsed'; readonly value: unknown } | Rejection;

/** Parses a JSON document; a rejection names the line and column at which it breaks, never what stands there. */
export function parseJson(content: string): ParsedJson {
  const json = content.replace(/^\uFEFF/, '');
  try {
    const value: unknown = JSON.parse(json);
    return checkValues(value) ?? { kind: 'parsed', value };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { line, column } = placeOf(json, positionOf(error.message) ?? json.trimEnd().length);
    const message = `The document is not valid JSON at line ${line}, column ${column}. Expected one JSON object.`;
    return reject('INVALID_JSON', message);
  }
}

/** What `checkCharacters` finds in strings that hide it behind escapes; what nests too deep for any format. */
function checkValues(document: unknown): Rejection | null {
  if (nestsTooDeep(document)) {
    const message = `The document nests over ${deepest} deep: expected a posting or candidate.`;
    return reject('INVALID_DOCUMENT', message);
  }
  for (const value of walk(document)) {
    const unfit = typeof value === 'string' ? checkCharacters(value) : null;
    if (unfit !== null) return unfit;
  }
  return null;
}

/** Whether a JSON value nests deeper than any document: what recurses into it may fail. */
export function nestsTooDeep(document: unknown): boolean {
  let level: readonly unknown[] = [document];
  for (let depth = 0; depth <= deepest; depth += 1) {
    level = level.flatMap(valuesOf);
    if (level.length === 0) return false;
  }
  return true;
}

/** Every value within a JSON value, itself included. */
function* walk(document: unknown): Generator {
  const open = [document];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    yield value;
    for (const inner of valuesOf(value)) open.push(inner);
  }
}

const valuesOf = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [];

/** V8 names the position in its message, unless the text ends too early. */
function positionOf(message: string): number | null {
  const position = /at position (\d+)/.exec(message)?.[1];
  return position === undefined ? null : Number(position);
}

function placeOf(json: string, position: number) {
  const lines = json.slice(0, position).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
