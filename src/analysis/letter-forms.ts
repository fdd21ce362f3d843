import asciiFolder from 'fold-to-ascii';

/** Latin, Greek and Cyrillic letters with their accents, quotation marks and dashes, and what is as wide as ideographs. */
const foldedRanges = [
  [0x21, 0x17f],
  [0x218, 0x21b],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
  [0x2010, 0x203a],
  [0x212a, 0x212b],
  [0xff01, 0xff5e],
] as const;

const formsByBase = Map.groupBy(
  foldedRanges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, nth) => String.fromCodePoint(first + nth)),
  ),
  foldLetter,
);

/**
 * A character as all that is written for it, ascending: either case, with any accent, full-width. Beyond the ranges above
 * either case alone.
 */
export function letterForms(letter: string): readonly string[] {
  const cases = [letter, letter.toLowerCase(), letter.toUpperCase()].filter(isSingle);
  return formsByBase.get(foldLetter(letter)) ?? [...new Set(cases)].sort();
}

/** Without accent, in lower case, in ASCII where it has the letter; what would become several letters stays as it is. */
function foldLetter(letter: string): string {
  const bare = single(letter.normalize('NFKD').replace(/\p{M}/gu, ''), letter);
  const plain = single(asciiFolder.foldMaintaining(bare), bare);
  // By way of the upper case, so that the final sigma is a sigma.
  return single(single(plain.toUpperCase(), plain).toLowerCase(), plain);
}

function single(text: string, otherwise: string): string {
  return isSingle(text) ? text : otherwise;
}

function isSingle(text: string): boolean {
  return Array.from(text).length === 1;
}
