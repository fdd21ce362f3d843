import { WordClass, wordClass } from './word-class.js';

/** Longer words are cut into pieces of this length, in UTF-16 code units. */
const maxWordLength = 255;

const emoji =
  /\p{RI}{2}|[0-9#*]\ufe0f?\u20e3|(?:\p{Emoji_Modifier}|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f\u20e3?|[\u{e0020}-\u{e007e}]+\u{e007f})?)(?:\u200d\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f)?)*/uy;

const isCore = (kind: number): boolean => kind >= WordClass.letter && kind <= WordClass.katakana;
const isAlphabetic = (kind: number): boolean => kind === WordClass.letter || kind === WordClass.hebrew;

const size = (codePoint: number): number => (codePoint > 0xffff ? 2 : 1);

/**
 * Calls `found` with the start and end of each word, in order: words as UAX #29 bounds them, as Lucene's
 * StandardTokenizer takes them.
 */
export function splitWords(text: string, found: (start: number, end: number) => void): void {
  let at = 0;
  while (at < text.length) {
    const end = wordEnd(text, at);
    if (end < 0) {
      at = -end;
      continue;
    }
    for (let piece = at; piece < end; piece += maxWordLength)
      found(piece, Math.min(end, piece + maxWordLength));
    at = end;
  }
}

/** The end of the word that starts here; where none does, the negated place to look on from. */
function wordEnd(text: string, start: number): number {
  const first = text.codePointAt(start) ?? 0;
  const next = start + size(first);
  const kind = wordClass(first);
  if (kind === WordClass.other) return -next;
  if (isCore(kind) || kind === WordClass.connector) {
    if (kind === WordClass.numeric && (text[next] === '\u20e3' || text[next] === '\ufe0f')) {
      const keycap = emojiEnd(text, start);
      if (keycap > start) return keycap;
    }
    return alphanumericEnd(text, start);
  }
  if (kind === WordClass.ideograph) return extended(text, next);
  if (kind === WordClass.southeastAsian) return southeastAsianEnd(text, next);
  const end = emojiEnd(text, start);
  return end > start ? extended(text, end) : -next;
}

/** Past whatever belongs to the character before. */
function extended(text: string, from: number): number {
  let at = from;
  for (;;) {
    const codePoint = text.codePointAt(at);
    if (codePoint === undefined || wordClass(codePoint) !== WordClass.extend) return at;
    at += size(codePoint);
  }
}

function alphanumericEnd(text: string, start: number): number {
  let end = start;
  let before: number = WordClass.connector;
  let word = false;
  for (;;) {
    const codePoint = text.codePointAt(end);
    if (codePoint === undefined) break;
    const kind = wordClass(codePoint);
    if (!joins(before, kind)) {
      const beyond = acrossMiddle(text, end, before, kind);
      if (beyond === end) break;
      end = beyond;
      continue;
    }
    word ||= kind !== WordClass.connector;
    before = kind;
    end = extended(text, end + size(codePoint));
  }
  return word ? end : -end;
}

/** Whether no word boundary lies between two neighbours. */
function joins(before: number, kind: number): boolean {
  if (kind === WordClass.connector) return true;
  if (!isCore(kind)) return false;
  if (before === WordClass.connector) return true;
  return (before === WordClass.katakana) === (kind === WordClass.katakana);
}

/** Past a mark that stands inside a word: "a:b", "3.14", "don't"; where it doesn't, the same place. */
function acrossMiddle(text: string, mark: number, before: number, kind: number): number {
  if (kind < WordClass.midLetter || kind > WordClass.doubleQuote) return mark;
  const after = extended(text, mark + 1);
  const codePoint = text.codePointAt(after);
  const next = codePoint === undefined ? WordClass.other : wordClass(codePoint);
  if (kind === WordClass.doubleQuote) {
    return before === WordClass.hebrew && next === WordClass.hebrew ? after : mark;
  }
  const inNumber = before === WordClass.numeric && next === WordClass.numeric;
  const inWord = isAlphabetic(before) && isAlphabetic(next);
  if (inNumber) return kind === WordClass.midLetter ? mark : after;
  if (inWord) return kind === WordClass.midNumber ? mark : after;
  return kind === WordClass.singleQuote && before === WordClass.hebrew ? after : mark;
}

function southeastAsianEnd(text: string, from: number): number {
  let at = extended(text, from);
  while (wordClass(text.codePointAt(at) ?? 0) === WordClass.southeastAsian) at = extended(text, at + 1);
  return at;
}

/** The end of the emoji that starts here; the start itself where none does. */
function emojiEnd(text: string, start: number): number {
  emoji.lastIndex = start;
  return emoji.test(text) ? emoji.lastIndex : start;
}
