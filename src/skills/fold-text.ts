import { isWordUnit, OTHER_LETTER, unitAt } from './word-units.js';

/** The one form that texts and names are brought to before names are looked for in texts. */
export interface FoldedText {
  /** Lower case, no accents, full-width forms narrowed; a gap between words is one space. */
  readonly units: Uint16Array;
  /** Where each unit begins in the original text; one more entry, for the end. */
  readonly starts: Uint32Array;
}

export const SPACE = 0x20;
/** An empty line; no name reaches over it. */
export const PARAGRAPH = 0x0a;
const HYPHEN = 0x2d;
const BACKSLASH = 0x5c;
/** What Markdown escapes: C\+\+, real\-time. */
const escapable = /[-_.+#&*]/;

const asciiFolds = Uint8Array.from({ length: 0x80 }, (_, code) => {
  if (isSpace(code) || isHyphen(code) || code === BACKSLASH) return 0;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
});

/** What a character folds to wherever it stands; 0 where that isn't plain, or depends on what stands around it. */
function plainFold(code: number): number {
  return code < 0x80 ? (asciiFolds[code] ?? 0) : 0;
}

/** Linear in the length of the text. */
export function foldText(text: string): FoldedText {
  const folded = new Units(text.length);
  const characters = new Map<number, string>();
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const unit = plainFold(code);
    if (unit > 0) {
      folded.push(unit, at);
      at = folded.pushPlain(text, at + 1);
    } else if (isSpace(code)) {
      at = foldSpaces(text, at, folded);
    } else if (isHyphen(code)) {
      at = foldHyphen(text, at, folded);
    } else if (code === BACKSLASH && escapable.test(text.charAt(at + 1))) {
      at++;
    } else if (code < 0x80) {
      folded.push(code, at);
      at++;
    } else {
      const point = text.codePointAt(at) ?? code;
      const character = characters.get(point) ?? foldCharacter(point);
      characters.set(point, character);
      for (let i = 0; i < character.length; i++) folded.push(character.charCodeAt(i), at);
      at += point > 0xffff ? 2 : 1;
    }
  }
  return folded.finish(text.length);
}

/** Most names: letters and digits with single spaces between them need nothing but small letters. */
const plainWords = /^[a-z0-9]+(?: [a-z0-9]+)*$/i;

/** The folded form of a name; two names of one form can't be told apart in a text. */
export function foldName(name: string): string {
  const trimmed = name.trim();
  if (plainWords.test(trimmed)) return trimmed.toLowerCase();
  const { units } = foldText(trimmed);
  let folded = '';
  // In parts: a call takes only so many arguments, and what claims to be a name may have any length.
  for (let at = 0; at < units.length; at += 8192)
    folded += String.fromCharCode(...units.subarray(at, at + 8192));
  return folded;
}

/** Spaces and at most one line break are one gap; more line breaks end a paragraph. */
function foldSpaces(text: string, start: number, folded: Units): number {
  let breaks = 0;
  let at = start;
  for (; at < text.length && isSpace(text.charCodeAt(at)); at++) if (text.charCodeAt(at) === 0x0a) breaks++;
  folded.push(breaks > 1 ? PARAGRAPH : SPACE, start);
  return at;
}

/** A hyphen between words is a gap, also where it breaks a line; elsewhere it is itself. */
function foldHyphen(text: string, start: number, folded: Units): number {
  const next = isWordUnit(folded.last) ? nextWord(text, start + 1) : 0;
  folded.push(next > 0 ? SPACE : HYPHEN, start);
  return next > 0 ? next : start + 1;
}

/** Where a word begins at `at` or on the line after; 0 where none does. */
function nextWord(text: string, at: number): number {
  const lineBreak = /^\r?\n[ \t]*/.exec(text.slice(at, at + 39))?.[0] ?? '';
  const next = at + lineBreak.length;
  return next < text.length && isWordUnit(text.charCodeAt(next)) ? next : 0;
}

function foldCharacter(point: number): string {
  if (isDropped(point)) return '';
  if (point === 0x2018 || point === 0x2019) return "'";
  const character = String.fromCodePoint(point);
  const folded = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const outsideBasicPlane = folded.length > 1 && point > 0xffff && folded === character.toLowerCase();
  if (!outsideBasicPlane) return folded;
  return /\p{L}|\p{N}/u.test(character) ? String.fromCharCode(OTHER_LETTER) : folded;
}

function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200b) || isWideSpace(code);
}

function isWideSpace(code: number): boolean {
  return code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000;
}

/** The underscore counts, for names_with_underscores. */
function isHyphen(code: number): boolean {
  return code === HYPHEN || code === 0x5f || code === 0x2010 || code === 0x2011 || code === 0x2013;
}

/** Characters that show nothing (soft hyphen, joiners, byte order mark) and the marks of trade and service. */
function isDropped(point: number): boolean {
  if (point === 0x2122 || point === 0x2120) return true;
  return point === 0xad || point === 0x200c || point === 0x200d || point === 0x2060 || point === 0xfeff;
}

/** Grows as it is written to: one character may fold to several units. */
class Units {
  private units: Uint16Array;
  private starts: Uint32Array;
  private length = 0;

  constructor(expected: number) {
    this.units = new Uint16Array(expected + 1);
    this.starts = new Uint32Array(expected + 1);
  }

  /** 0 where there is none yet. */
  get last(): number {
    return unitAt(this.units, this.length - 1);
  }

  push(unit: number, start: number): void {
    if (this.length + 1 >= this.units.length) this.grow();
    this.units[this.length] = unit;
    this.starts[this.length] = start;
    this.length++;
  }

  /** Writes plain words with single spaces between them, which most of a text is, and says where they end. */
  pushPlain(text: string, start: number): number {
    const { units, starts } = this;
    const from = this.length - start;
    const end = Math.min(text.length, units.length - from) - 1;
    let at = start;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      const unit = plainFold(code);
      if (unit === 0 && (code !== SPACE || plainFold(text.charCodeAt(at + 1)) === 0)) break;
      units[from + at] = unit === 0 ? SPACE : unit;
      starts[from + at] = at;
    }
    this.length = from + at;
    return at;
  }

  finish(end: number): FoldedText {
    this.starts[this.length] = end;
    return {
      units: this.units.subarray(0, this.length),
      starts: this.starts.subarray(0, this.length + 1),
    };
  }

  private grow(): void {
    const units = new Uint16Array(this.units.length * 2 + 16);
    const starts = new Uint32Array(units.length);
    units.set(this.units);
    starts.set(this.starts);
    this.units = units;
    this.starts = starts;
  }
}
