/** A line of the text; `start` and `end` bound its words, without bullet, heading marks and outer white space. */
export interface Line {
  /** `rule`: a line of dashes that parts the text. */
  readonly kind: 'heading' | 'item' | 'plain' | 'rule';
  /** Of a heading: 1 to 6 as in markdown, 7 where the whole line is bold; of all else 0. */
  readonly level: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly afterBlank: boolean;
  /** How many blanks stand before it. */
  readonly indent: number;
}

interface Draft extends Omit<Line, 'text'> {
  /** The length of the last physical line. */
  readonly width: number;
}

const bullet =
  /^(?:[•●▪◦·✓✔➤►■‣][ \t\u00a0]{0,8}|(?:[-*+–—→»○□>]|\(?\d{1,2}[.)]|[a-z]\))[ \t\u00a0]{1,8})(?:\[[ xX]\][ \t]{1,4})?/;
/** A bullet that has a line to itself; what it marks is the next one. */
const loneBullet = /^(?:[•●▪◦·✓✔➤►■‣*+–—→»○□>-]|\d{1,2}[.)])$/;
const pictures = /^(?:\p{Extended_Pictographic}[\uFE0F\u200D]?){1,4}[ \t\u00a0]{0,4}/u;
const markdownHeading = /^(#{1,6})[ \t]{1,8}/;
const ruled = /^(?:-{3,200}|={3,200}|_{3,200}|\*{3,200})$/;
/** What comes later is searched, but not read: no posting has as many. */
const mostLines = 20_000;
/** How a line ends that can't end there. */
const isOpen = /(?:\([^()]{0,50}|[\s(](?:e\.?\s?g|i\.?\s?e|such as)\s?[.:,]?)$/i;
const longestBoldHeading = 120;
/** "have …," below "have …,": each line of such a list goes on with the "you" above it. */
const asksAnew = /^(?:are|bring|can|enjoy|excel|have|know|love|possess|understand|want) /;
/** From this width on, a line may have been broken by its writer's editor. */
const brokenWidth = 50;

/** The lines of a text that hold anything, in order; a line that was broken in two is one line again. Linear. */
export function readLines(text: string): readonly Line[] {
  const drafts: Draft[] = [];
  let start = 0;
  let afterBlank = true;
  let marked = false;
  for (const breakAt of text.matchAll(/\r\n|[\n\r\u2028\u2029]|$/g)) {
    if (drafts.length === mostLines) break;
    const draft = readLine(text, start, breakAt.index, afterBlank);
    if (draft !== null && loneBullet.test(text.slice(draft.start, draft.end))) marked = true;
    else if (draft !== null) {
      addLine(drafts, marked && draft.kind === 'plain' ? { ...draft, kind: 'item' } : draft, text);
      marked = false;
    }
    afterBlank = draft === null;
    start = breakAt.index + breakAt[0].length;
  }
  return drafts.map(({ kind, level, start, end, afterBlank, indent }) => ({
    kind,
    level,
    start,
    end,
    text: text.slice(start, end),
    afterBlank,
    indent,
  }));
}

function readLine(text: string, from: number, to: number, afterBlank: boolean): Draft | null {
  const raw = text.slice(from, to);
  const words = raw.trim();
  if (words === '') return null;
  const indent = raw.length - raw.trimStart().length;
  const start = from + indent;
  const end = start + words.length;
  const common = { start, end, indent, afterBlank, width: words.length, level: 0 };
  if (ruled.test(words)) return { ...common, kind: 'rule' };
  const hashes = markdownHeading.exec(words);
  if (hashes?.[1] !== undefined) return unmarked(text, common, hashes[1].length, hashes[0].length);
  if (isBold(words)) return unmarked(text, common, 7, 2);
  const marker = bullet.exec(words)?.[0].length ?? 0;
  if (marker > 0 && marker < words.length) return { ...common, kind: 'item', start: start + marker };
  const picture = pictures.exec(words)?.[0].length ?? 0;
  return { ...common, kind: 'plain', start: picture < words.length ? start + picture : start };
}

function isBold(words: string): boolean {
  if (words.length > longestBoldHeading || words.length < 5) return false;
  const mark = words.slice(0, 2);
  if (mark !== '**' && mark !== '__') return false;
  const inner = words.replace(/:$/, '');
  return inner.endsWith(mark) && inner.indexOf(mark, 2) === inner.length - 2;
}

/** A heading without its marks: hashes at either end, bold marks, pictures. */
function unmarked(text: string, draft: Omit<Draft, 'kind'>, level: number, marks: number): Draft {
  const words = text.slice(draft.start + marks, draft.end);
  const opening = /^[*_ \t]{0,8}/.exec(words)?.[0].length ?? 0;
  const picture = pictures.exec(words.slice(opening))?.[0].length ?? 0;
  let end = draft.end;
  while (end > draft.start + marks + 1 && '#*_ :\t'.includes(text.charAt(end - 1))) end -= 1;
  const start = Math.min(draft.start + marks + opening + picture, end - 1);
  return { ...draft, kind: 'heading', level, start, end };
}

function addLine(drafts: Draft[], line: Draft, text: string): void {
  const before = drafts.at(-1);
  if (before !== undefined && !line.afterBlank) {
    const mark = text.charAt(line.start);
    if (line.kind === 'rule' && (mark === '=' || mark === '-') && isUnderlined(before)) {
      drafts[drafts.length - 1] = { ...before, kind: 'heading', level: mark === '=' ? 1 : 2 };
      return;
    }
    if (continues(before, line, text)) {
      drafts[drafts.length - 1] = { ...before, end: line.end, width: line.width };
      return;
    }
  }
  drafts.push(line);
}

const isUnderlined = (line: Draft): boolean => line.kind === 'plain' && line.width < 80;

/**
 * An item's indented second line; a line in small letters after a long one that doesn't end a sentence; whatever follows
 * "(e.g." or another bracket that is still open.
 */
function continues(before: Draft, line: Draft, text: string): boolean {
  if (line.kind !== 'plain' || (before.kind !== 'plain' && before.kind !== 'item')) return false;
  if (isOpen.test(text.slice(Math.max(before.start, before.end - 60), before.end))) return true;
  if (before.kind === 'item' && line.indent > before.indent) return true;
  const ended = '.:;!?'.includes(text.charAt(before.end - 1));
  if (ended || before.width < brokenWidth) return false;
  const words = text.slice(line.start, line.start + 20);
  return /^\p{Ll}/u.test(words) && !(text.charAt(before.end - 1) === ',' && asksAnew.test(words));
}
