import type { NameInText } from './name-in-text.js';

/** What stands around a name on its line; bounded, so that looking at it takes constant time. */
export interface Surroundings {
  /** As written in the text, gaps folded. */
  readonly written: string;
  /** From the start of the line, but at most 160 units. */
  readonly before: string;
  /** To the end of the line, but at most 60 units. */
  readonly after: string;
  /** Whether the name is spelled as the taxonomy spells it. */
  readonly spelledExactly: boolean;
}

const BEFORE = 160;
const AFTER = 60;

export function surroundingsOf(text: string, name: NameInText): Surroundings {
  const written = text
    .slice(name.start, name.end)
    .normalize('NFKC')
    .replace(/[\s_-]+/g, ' ');
  const before = text.slice(Math.max(0, name.start - BEFORE), name.start);
  const after = text.slice(name.end, name.end + AFTER);
  return {
    written,
    before: before.slice(before.lastIndexOf('\n') + 1),
    after: after.split('\n', 1)[0] ?? '',
    spelledExactly: isSpelled(written, name.name.replaceAll('-', ' ')),
  };
}

/** A name that is written in small letters may begin a sentence; a version may follow without a gap. */
function isSpelled(written: string, name: string): boolean {
  const spelled = written.replace(/\d[\d.]*$/, '');
  if (written === name || spelled === name) return true;
  return name === name.toLowerCase() && spelled.slice(1) === name.slice(1) && spelled.toLowerCase() === name;
}

/** Whether the item that ends before the name, in a list or sentence, is closed: nothing else belongs to the name. */
export function isClosedBefore({ before }: Surroundings): boolean {
  return /(?:^|[:,;/|([•·]|\s[-–—]\s|\b(?:and|or))[\s*_`"']{0,6}(?:[-*•·▪◦–][\s*_`"']{0,6})?$/i.test(before);
}

export function isClosedAfter({ after }: Surroundings): boolean {
  return /^[*_`"']{0,4}\s{0,4}(?:v?\d[\d.x]*\+?)?\s{0,4}(?:$|[,;/|()[\].•·*]|(?:and|or)\b)/i.test(after);
}

/** A hyphen makes it another word (go-getter, C-level), but for "Go-based" and the like. */
export function isPartOfCompound(text: string, { start, end }: NameInText): boolean {
  const isJoined = (hyphen: string, letter: string) => /[-‐‑]/.test(hyphen) && /[\p{L}\p{N}]/u.test(letter);
  if (isJoined(text.charAt(start - 1), text.charAt(start - 2))) return true;
  if (!isJoined(text.charAt(end), text.charAt(end + 1))) return false;
  return !/^.(?:based|powered|like|related|specific|native|only|compatible|developer|engineer)\b/i.test(
    text.slice(end, end + 12),
  );
}
