/** How much a text in JSON holds. */
export interface JsonExtent {
  readonly values: number;
  readonly depth: number;
}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const opening: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const closing: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/**
 * Counts the values of JSON, an empty list or object for two, and how deep they nest, before it is parsed: parsing makes
 * something of each. What is no JSON has some extent too. Stops counting where there are more than `mostValues`.
 */
export function jsonExtent(json: Uint8Array, mostValues: number): JsonExtent {
  let values = 1;
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < json.length && values <= mostValues; at += 1) {
    const byte = json[at] ?? 0;
    if (byte === quote) at = endOfString(json, at);
    else if (byte === comma) values += 1;
    else if (opening.has(byte)) {
      values += 1;
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (closing.has(byte)) depth -= 1;
  }
  return { values, depth: deepest };
}

/** Where the string that begins here ends; behind the text where it doesn't. */
function endOfString(json: Uint8Array, start: number): number {
  let end = json.indexOf(quote, start + 1);
  while (end > 0 && isEscaped(json, end)) end = json.indexOf(quote, end + 1);
  return end < 0 ? json.length : end;
}

function isEscaped(json: Uint8Array, at: number): boolean {
  let backslashes = 0;
  while (json[at - 1 - backslashes] === backslash) backslashes += 1;
  return backslashes % 2 === 1;
}
