import { symbols } from './symbols.js';

/** A text with its symbols replaced, and the way back from its places to those of the original. */
export interface MappedText {
  readonly text: string;
  /** UTF-16 offset in the original of a token that starts at this offset. */
  originalStart(offset: number): number;
  /** UTF-16 offset in the original of a token that ends (exclusively) at this offset. */
  originalEnd(offset: number): number;
}

/** The start and end of a replacement, and of what it replaced. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly originalStart: number;
  readonly originalEnd: number;
}

const replacements: ReadonlyMap<string, string> = new Map(symbols);

/** Alternatives are tried in order, so the longest writing comes first. */
const anySymbol = new RegExp(
  [...replacements.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((written) => written.replace(/[.+\-/&]/g, '\\$&'))
    .join('|'),
  'g',
);

/** What every symbol holds at least one of; most texts of a few lines hold none. */
const hint = /[+#♯./&-]|[Cc] /;

/** Does what Lucene's mapping char filter does with the table of symbols. */
export function mapSymbols(original: string): MappedText {
  const unchanged = { text: original, originalStart: same, originalEnd: same };
  if (!hint.test(original)) return unchanged;
  const made: Replacement[] = [];
  let text = '';
  let done = 0;
  for (const { 0: written, index } of original.matchAll(anySymbol)) {
    text += original.slice(done, index);
    const start = text.length;
    const replacement = replacements.get(written) ?? written;
    text += replacement;
    done = index + written.length;
    const kept = commonEnd(written, replacement);
    made.push({ start, end: text.length - kept, originalStart: index, originalEnd: done - kept });
  }
  if (made.length === 0) return unchanged;
  text += original.slice(done);
  return {
    text,
    originalStart: (offset) => {
      const last = lastFrom(made, offset);
      if (last === undefined) return offset;
      return offset < last.end ? last.originalStart : offset - last.end + last.originalEnd;
    },
    originalEnd: (offset) => {
      const last = lastFrom(made, offset - 1);
      if (last === undefined) return offset;
      return offset <= last.end ? last.originalEnd : offset - last.end + last.originalEnd;
    },
  };
}

/** How many characters at the end only serve to tell the place ("C++1" becomes "cplusplus 1") and stay as they are. */
function commonEnd(written: string, replacement: string): number {
  let length = 0;
  while (length < written.length && written.at(-1 - length) === replacement.at(-1 - length)) length++;
  return length;
}

const same = (offset: number): number => offset;

/** The last replacement that starts at or before the offset. */
function lastFrom(made: readonly Replacement[], offset: number): Replacement | undefined {
  let low = 0;
  let high = made.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((made[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return made[low - 1];
}
