import { foldText, PARAGRAPH, SPACE, type FoldedText } from './fold-text.js';
import { ROOT, type NameTrie } from './name-trie.js';
import { endOfName, startsName } from './name-boundaries.js';
import { isWordUnit } from './word-units.js';

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
  for (let at = 0; at < units.length; at++) {
    // Most units stand within a word, where nothing starts: told first, as it costs least.
    if (at > 0 && isWordUnit(units[at - 1])) continue;
    if (trie.step(ROOT, units[at] ?? 0) === 0 || !startsName(units, at)) continue;
    if (isWebAddress(units, at)) {
      at = endOfWebAddress(text, folded, at);
      continue;
    }
    const name = longestName(units, at, trie);
    if (name.value < 0) continue;
    found.push({ value: name.value, start: starts[at] ?? 0, end: starts[name.end] ?? text.length });
    at = name.end - 1;
  }
  return found;
}

function longestName(units: Uint16Array, start: number, trie: NameTrie): { value: number; end: number } {
  let longest = { value: -1, end: start };
  let node = ROOT;
  for (let at = start; at < units.length; at++) {
    node = trie.step(node, units[at] ?? 0);
    if (node === 0) break;
    const value = trie.valueAt(node);
    if (value < 0) continue;
    const end = endOfName(units, start, at + 1);
    if (end > 0) longest = { value, end };
  }
  return longest;
}

const webAddressStarts = ['http://', 'https://', 'www.'];
const H = 0x68;
const W = 0x77;

function isWebAddress(units: Uint16Array, at: number): boolean {
  if (units[at] !== H && units[at] !== W) return false;
  return webAddressStarts.some((start) => {
    for (let i = 0; i < start.length; i++) if (units[at + i] !== start.charCodeAt(i)) return false;
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
