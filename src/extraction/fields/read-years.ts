import { allMatches } from '../text/all-matches.js';
import {
  insteadOfDegree,
  namedByYears,
  notAskedAfter,
  notAskedBefore,
  numberWords,
  otherCombination,
} from './years-words.js';

/** A length of time that a text asks for: "5+ years", "3-5 yrs", "at least three years", "18 months". */
export interface YearsPhrase {
  readonly start: number;
  readonly end: number;
  /** The least that is asked for, in years. */
  readonly min: number;
}

const number = `\\d{1,2}(?:\\.\\d)?|${Object.keys(numberWords).join('|')}`;
const inBrackets = `(?:\\s?\\(\\s?(?:(?:${number})\\s?(?:plus\\s?)?(?:(?:-|–|to)\\s?(?:${number})\\s?)?\\+?|\\+)\\s?\\))?`;
const more = '(?:[\\s-]?(?:\\+|plus\\b|or (?:more|above|greater)\\b|and (?:above|more)\\b|full\\b))?';
/** "0 3 years", "1 \" 2 years": a dash that was lost. */
const lostDash = '(?<=(?:^|[:(])\\W{0,3}\\d) (?=\\d)|["�]';
const upperBound = `(?:\\s?(?:-|–|—|~|${lostDash}|\\bto\\b|\\bor\\b|(?<=between.{0,20})\\band\\b)\\s?\\+?(?:${number})${inBrackets}${more})?`;
const unit =
  "[\\s-]?(?:(?<years>years?|yrs?|yoe|jahre|lata?(?= do[śs]wiadczenia)|års(?= erfarenhet))|(?<months>months?|mos))(?![a-z])(?:\\s?\\+)?['’]?";
const counted = new RegExp(
  `(?<![\\w,$£€-]|\\d\\.)(?<low>${number})${inBrackets}${more}${inBrackets}${upperBound}${more}${unit}`,
  'gi',
);
/** "Years of experience: 3+", "Experience – 5 to 8". */
const announced = new RegExp(
  `\\b(?:years|yrs|yoe)(?: of)?(?: (?:relevant|work|working|total|professional|industry))?(?: exp(?:erience)?\\.?)?(?: required| needed)?\\)?\\s?(?:[:=]|(?<=\\bexp(?:erience)?\\.?\\s?)[-–])\\s?(?<low>${number})(?:\\b|\\+)(?!\\s?(?:%|years|yrs))`,
  'gi',
);
/** "Several years of experience (at least 4)", "multiple years (5+) of experience" */
const bracketed = new RegExp(
  `\\byears\\b[^.;()]{0,40}\\((?=\\D|\\d+\\s?\\+)\\s?(?:at least|minimum(?: of)?|min\\.?|mind\\.)?\\s?(?<low>${number})\\s?\\+?\\s?\\)`,
  'gi',
);
const bare = new RegExp(`^\\W{0,3}(?<low>${number})${more}${upperBound}${more}\\W{0,3}$`, 'i');
/** Months are asked for where they are a length of experience; else they are how long a contract runs. */
const ofExperience = /^\s(?:of\s)?(?:[\w/-]{1,20}\s){0,4}(?:experience|exp)\b|^\sin an? /i;
const atLeast = /\b(?:at least|minimum(?: of)?|min\.?|over|more than)\s$/i;
const inRole = /^\s(?:as|in|with|of|working)\b/i;
/** "up to 3 years", "less than 2 years": nobody has too little, so nothing is asked for. */
const atMost = /\b(?:up to|less than|under|max(?:imum)?(?: of)?|no more than|fewer than)\s$/i;
/** Lengths that are spelled without a number. */
const spelled: readonly { readonly min: number; readonly pattern: RegExp }[] = [
  {
    min: 1,
    pattern:
      /\b(?:at least|minimum of|over|more than) an? (?:full )?year\b|\ban? (?:full )?year(?= of (?:[\w-]{1,20} ){0,3}experience| or (?:two|more)\b)|\ban? year['’]s (?=(?:[\w-]{1,20} ){0,3}experience)/gi,
  },
  { min: 0.5, pattern: /\bhalf a year\b(?= of| in| with| as)/gi },
  { min: 10, pattern: /\ba decade(?= of (?:[\w-]{1,20} ){0,3}experience| or more\b)/gi },
];
const hint = /year|decade|yr|yoe|jahre|lata? do|års|month|\bmos\b/i;

/** The years that a sentence asks for, in order; ages, histories and plans are none. */
export function readYears(text: string): readonly YearsPhrase[] {
  if (!hint.test(text)) return [];
  const found = [
    ...allMatches(text, counted)
      .filter((match) => isAsked(text, match))
      .map((match) => phraseOf(text, match)),
    ...allMatches(text, bracketed).map((match) => phraseOf(text, match)),
    ...allMatches(text, announced).map((match) => phraseOf(text, match)),
    ...spelled.flatMap(({ min, pattern }) =>
      allMatches(text, pattern).map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
        min,
      })),
    ),
  ];
  return found.sort((one, other) => one.start - other.start);
}

/** The least of what the value of a label like "Years of experience" names: "3+", "5 to 8 years"; null for other values. */
export function readLabelledYears(value: string): number | null {
  const match = bare.exec(value);
  return match === null ? (readYears(value)[0]?.min ?? null) : valueOf(match.groups?.['low'] ?? '');
}

function isAsked(text: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  const after = text.slice(end, end + 90);
  const before = text.slice(Math.max(0, match.index - 40), match.index);
  const isMonths = match.groups?.['months'] !== undefined;
  if (isMonths && !ofExperience.test(after) && !(atLeast.test(before) && inRole.test(after))) return false;
  if (notAskedAfter.test(after) || insteadOfDegree.test(after) || atMost.test(before)) return false;
  if (otherCombination.test(text.slice(0, match.index))) return false;
  if (/year$/i.test(match[0]) && namedByYears.test(after)) return false;
  return !notAskedBefore.test(before);
}

function phraseOf(text: string, match: RegExpExecArray): YearsPhrase {
  const start = match.index;
  const low = valueOf(match.groups?.['low'] ?? '');
  const years = match.groups?.['months'] === undefined ? low : low / 12;
  return { start, end: start + match[0].length, min: Math.round(years * 10) / 10 };
}

const valueOf = (low: string): number => numberWords[low.toLowerCase()] ?? Number(low);
