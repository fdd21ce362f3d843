/**
 * The classes of characters that the standard tokenizer tells apart (UAX #29, Word_Break, with Lucene's additions),
 * told by what JavaScript's regular expressions know of Unicode.
 */
export const WordClass = {
  other: 1,
  letter: 2,
  hebrew: 3,
  numeric: 4,
  katakana: 5,
  /** Joins words on either side: the underscore. */
  connector: 6,
  midLetter: 7,
  midNumber: 8,
  midBoth: 9,
  singleQuote: 10,
  doubleQuote: 11,
  /** Belongs to whatever it follows: accents, joiners, format characters. */
  extend: 12,
  /** Each a word of its own: ideographs, hiragana. */
  ideograph: 13,
  /** Scripts without spaces, kept in runs: Thai, Lao, Khmer, Burmese. */
  southeastAsian: 14,
  /** May begin an emoji. */
  pictograph: 15,
} as const;
export type WordClass = (typeof WordClass)[keyof typeof WordClass];

/** The first that matches counts. */
const rules: readonly (readonly [RegExp, WordClass])[] = [
  [/[:·\u0387\u055f\u05f4\u2027\ufe13\ufe55\uff1a]/u, WordClass.midLetter],
  [
    /[,;\u037e\u0589\u060c\u060d\u066c\u07f8\u2044\ufe10\ufe14\ufe50\ufe54\uff0c\uff1b]/u,
    WordClass.midNumber,
  ],
  [/[.\u2018\u2019\u2024\ufe52\uff07\uff0e]/u, WordClass.midBoth],
  [/'/u, WordClass.singleQuote],
  [/"/u, WordClass.doubleQuote],
  [/[\u200b\u3006]/u, WordClass.other],
  [/[\u202f]|\p{Pc}/u, WordClass.connector],
  [/\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u, WordClass.southeastAsian],
  [/\p{Nd}|\u066b/u, WordClass.numeric],
  [/\p{M}|\p{Cf}|[\uff9e\uff9f]|\p{Emoji_Modifier}/u, WordClass.extend],
  [/\p{Script=Katakana}|[\u3031-\u3035\u309b\u309c\u30a0\u30fc\uff70]/u, WordClass.katakana],
  [/\p{Ideographic}|\p{Script=Hiragana}/u, WordClass.ideograph],
  [/(?=\p{Script=Hebrew})\p{L}/u, WordClass.hebrew],
  [/\p{Alphabetic}|[\u02c2-\u02c5\u02d2-\u02d7\u02de\u02df\u02ed\u02ef-\u02ff]/u, WordClass.letter],
  [/\p{RI}|\p{Extended_Pictographic}/u, WordClass.pictograph],
];

/** 0 where not asked for yet. */
const known = new Uint8Array(0x110000);

/** Constant time; each code point is judged once. */
export function wordClass(codePoint: number): number {
  const cached = known[codePoint] ?? 0;
  if (cached !== 0) return cached;
  const character = String.fromCodePoint(codePoint);
  const found = rules.find(([pattern]) => pattern.test(character))?.[1] ?? WordClass.other;
  known[codePoint] = found;
  return found;
}
