/**
 * What "some word of a value begins with what is typed" means: one regular expression, which both engines use, in the
 * part of Lucene's dialect that is JavaScript's too. It knows no flags and no classes but ranges, so it spells out what
 * separates words, and all forms of each letter.
 */
import { letterForms } from '../analysis/letter-forms.js';

/** How a value begins. */
export interface ValueStart {
  /** As it is spelled. */
  readonly prefix: string;
  /** What follows, as a person types it. */
  readonly typed: string;
  /** Whether it follows at once, or in any word behind the prefix. */
  readonly word: 'first' | 'any';
}

/** Symbols and punctuation of Latin, Hebrew, Arabic, Devanagari and East Asian texts, spaces, arrows, pictures. */
const separators = [
  '\u0001-/:-@\\[-`{-©«-±´¶-¸»¿×÷\u05be\u060c\u061b\u061f\u0964\u0965',
  '\u2000-\u206f\u20a0-\u20c0\u2116\u2120\u2122\u2190-\u245f\u2500-\u2775\u2794-\u2bff',
  '\u3000-\u3004\u3008-\u3020\u3030\u30a0\u30fb',
  '\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\u{1f300}-\u{1faff}',
].join('');

const gaps = new RegExp(`[${separators}]*\\s[${separators}\\s]*`, 'gu');
const combiningAccents = /[\u0300-\u036f]/gu;

/** In UTF-16 code units; Elasticsearch takes no longer one. 37 letters fit, each gap in the place of some four. */
const longestExpression = 1000;

/**
 * The expression that the values match which begin so, whatever the case and accents of what is typed. White space stands
 * for whatever separates words, other symbols for themselves; what is typed beyond what fits into the expression doesn't
 * count. Null where no letter or digit is typed: no value.
 */
export function valueStartExpression({ prefix, typed, word }: ValueStart): string | null {
  if (!/[\p{L}\p{N}]/u.test(typed)) return null;
  const letters = typed.normalize('NFC').replace(combiningAccents, '').replace(gaps, ' ').trim();
  let expression = literally(prefix) + (word === 'any' ? `(.*[${separators}])?` : '');
  for (const letter of letters) {
    const next = letter === ' ' ? `[${separators}]+` : oneOf(letterForms(letter));
    if (expression.length + next.length + '.*'.length > longestExpression) break;
    expression += next;
  }
  return `${expression}.*`;
}

/** Tells the values in which a word begins with what is typed. */
export function wordStartTest(typed: string): (value: string) => boolean {
  return valueStartTest({ prefix: '', typed, word: 'any' });
}

/** Tells the values that begin so. */
export function valueStartTest(start: ValueStart): (value: string) => boolean {
  const expression = valueStartExpression(start);
  if (expression === null) return () => false;
  const pattern = new RegExp(`^${expression}$`, 'su');
  return (value) => pattern.test(value);
}

/** A class of the letters, which are in order, neighbours as a range. */
function oneOf(letters: readonly string[]): string {
  const runs: [first: string, last: string][] = [];
  for (const letter of letters) {
    const run = runs.at(-1);
    if (run !== undefined && codePoint(letter) === codePoint(run[1]) + 1) run[1] = letter;
    else runs.push([letter, letter]);
  }
  const spelled = runs.map(([first, last]) => {
    if (first === last) return escaped(first);
    return `${escaped(first)}${codePoint(last) - codePoint(first) > 1 ? '-' : ''}${escaped(last)}`;
  });
  return `[${spelled.join('')}]`;
}

const literally = (text: string): string =>
  text.replace(/[^\p{L}\p{N}]/gu, (symbol) => `[${escaped(symbol)}]`);

const codePoint = (letter: string): number => letter.codePointAt(0) ?? 0;

const escaped = (letter: string): string => letter.replace(/[\\\]^[-]/u, '\\$&');
