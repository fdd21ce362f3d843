import { foldText, PARAGRAPH, SPACE, type FoldedText } from './fold-text.js';
import { ROOT, type NameTrie } from './name-trie.js';
import { endOfName, startsName } from './name-boundaries.js';
import { endOfPiece } from './name-pieces.js';
import { unitAt } from './word-units.js';

/** A name found in a text; offsets in the original text. */
export interface FoundName {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** All names in a text, the longest from the left, never overlapping; linear in the length of the text. */
export function scanNames(text: string, trie: NameTrie): readonly FoundName[] {
  const folded = foldText(text);
  const { units, starts } = folded;
  const found: FoundName[] = [];
  for (let at = 0; at < units.length;) {
    if (units[at] === SPACE) {
      at++;
      continue;
    }
    const to = endOfPiece(units, at);
    const node = trie.step(ROOT, units, at, to);
    if (isWebAddress(units, at) && startsName(units, at)) {
      at = endOfWebAddress(text, folded, at);
    } else {
      const name = node >= 0 && startsName(units, at) ? longestName(units, at, to, node, trie) : null;
      if (name)
        found.push({ value: name.value, start: starts[at] ?? 0, end: starts[name.end] ?? text.length });
      at = name?.end ?? to;
    }
  }
  return found;
}

/** The longest name that begins at `start`, where the piece up to `firstEnd` leads to `firstNode`. */
function longestName(units: Uint16Array, start: number, firstEnd: number, firstNode: number, trie: NameTrie) {
  let longest: { value: number; end: number } | null = null;
  for (let to = firstEnd, node = firstNode; node >= 0;) {
    const value = trie.valueAt(node);
    const end = value < 0 ? 0 : endOfName(units, start, to);
    if (end > 0) longest = { value, end };
    if (to >= units.length) break;
    const from = to;
    to = endOfPiece(units, from);
    node = trie.step(node, units, from, to);
  }
  return longest;
}

const webAddressStarts = ['http://', 'https://', 'www.'];
const H = 0x68;
const W = 0x77;

function isWebAddress(units: Uint16Array, at: number): boolean {
  const first = unitAt(units, at);
  if (first !== H && first !== W) return false;
  return webAddressStarts.some((start) => {
    for (let i = 0; i < start.length; i++) if (unitAt(units, at + i) !== start.charCodeAt(i)) return false;
    return true;
  });
}

/** The address goes on over folded hyphens, to where the original text has a space. */
function endOfWebAddress(text: string, { units, starts }: FoldedText, start: number): number {
  for (let at = start; at < units.length; at++) {
    const unit = units[at];
    if (unit === PARAGRAPH || (unit === SPACE && /\s/.test(text[starts[at] ?? 0] ?? ''))) return at;
  }
  return units.length;
}
