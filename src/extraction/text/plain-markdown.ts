/** A text that was mended before it is read, and where its places stand in the text that was given. */
export interface MendedText {
  readonly text: string;
  readonly originalOffset: (offset: number) => number;
}

/** "data\-driven", "C\+\+", "R\&D"; and what stands for characters that are left out. */
const leftOut = /\0+|\\(?=[-+&|#_*.!()[\]{}<>~`=$%:;,/])/g;
/** Bold words that a converter of pages put on a line of their own, in the middle of a sentence. */
const boldFragment = /(?<=[^\s.:!?])( ?\n \*\*)([^*\n]{1,200})(\*\*(?: ?\n (?=[^\s*]))?)/g;

/** Takes the backslashes before marks and the line breaks around bold words out of scraped markdown. Linear. */
export function plainMarkdown(given: string): MendedText {
  const hasFragments = given.includes('\n **');
  // Most texts have nothing of it.
  if (!hasFragments && !given.includes('\\') && !given.includes('\0'))
    return { text: given, originalOffset: (offset) => offset };
  const joined = hasFragments ? given.replace(boldFragment, inLine) : given;
  const cuts: number[] = [];
  const removed = [0];
  for (const { index, 0: words } of joined.matchAll(leftOut)) {
    const before = removed.at(-1) ?? 0;
    cuts.push(index - before);
    removed.push(before + words.length);
  }
  return {
    text: joined.replace(leftOut, ''),
    originalOffset: (offset) => offset + (removed[countBelow(cuts, offset)] ?? 0),
  };
}

/** As long as it was, so that offsets stay. */
const inLine = (_fragment: string, opening: string, words: string, closing: string): string =>
  [blank(opening), words, blank(closing)].join('');
const blank = (marks: string): string => ' '.padEnd(marks.length, '\0');

/** How many of some sorted numbers are smaller. */
export function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
