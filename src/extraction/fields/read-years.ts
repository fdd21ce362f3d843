/** A length of time that a text asks for: "5+ years", "3-5 yrs", "at least three years". */
export interface YearsPhrase {
  readonly start: number;
  readonly end: number;
  /** The least that is asked for. */
  readonly min: number;
}

const words = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const number = `\\d{1,2}(?:\\.5)?|${words.join('|')}|fifteen|twenty`;
const phrase = new RegExp(
  `(?<![\\w.,$£€-])(?<low>${number})(?:\\s?\\(\\d{1,2}\\+?\\))?\\s?(?:\\+|plus|or more)?` +
    `(?:\\s?(?:-|–|—|to|or)\\s?(?:${number})\\s?\\+?)?` +
    `(?:\\s?(?:or more|full))?[\\s-]?(?:years?|yrs?|yoe|jahre)(?![a-z])['’]?`,
  'gi',
);
/** Ages, histories and plans. */
const otherYears =
  /^\s(?:ago|old|of age|in (?:business|a row)|running|warranty|from now|plan|roadmap|history|anniversary|contract)\b/i;
const otherBefore =
  /\b(?:for (?:over|more than|the last|the past|nearly|almost)|over the (?:last|past|next)|in the (?:last|past|next)|last|past|next|within|every|founded)\s$/i;

/** The years that a sentence asks for, in order. */
export function readYears(text: string): readonly YearsPhrase[] {
  return [...text.matchAll(phrase)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - 20), start);
    if (otherYears.test(text.slice(end, end + 20)) || otherBefore.test(before)) return [];
    return [{ start, end, min: valueOf(match.groups?.['low'] ?? '') }];
  });
}

function valueOf(low: string): number {
  const word = low.toLowerCase();
  if (word === 'fifteen') return 15;
  if (word === 'twenty') return 20;
  const index = words.indexOf(word);
  return index < 0 ? Number(word) : index + 1;
}
