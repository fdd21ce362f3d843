import type { EducationLevel } from '../../domain/enums.js';

export interface DegreeMention {
  readonly start: number;
  readonly end: number;
  readonly level: EducationLevel;
}

const levels: readonly { readonly level: EducationLevel; readonly words: string }[] = [
  {
    level: 'DOCTORATE',
    words: 'ph\\.?\\s?d\\.?s?|doctorates?|doctoral(?: degree)?|dphil|dr\\. ?(?:rer|ing)\\.',
  },
  {
    level: 'MASTER',
    words:
      "master(?:'s|’s|s)(?: degrees?)?|master(?: of (?:science|arts|engineering)| degrees?)|m\\.?sc\\b\\.?|m\\.eng\\.?|meng|mba|(?:m\\.s\\.|m\\.a\\.)|ms(?=(?: degree|/phd|/ph\\.d| (?:in|or ph)))|advanced (?:degree|studies)|(?:post)?graduate degree",
  },
  {
    level: 'BACHELOR',
    words:
      "bachelor(?:'s|’s|s)?(?: degrees?| of (?:science|arts|engineering))?|b\\.?sc\\b\\.?|b\\.eng\\.?|beng|b\\.?tech|(?:b\\.s\\.|b\\.a\\.)|b[as](?=(?:/b?m?[as]\\b| degree|/ms| (?:in|or (?:ms|m\\.s|higher|equivalent))))|(?:university|college|undergraduate|four-year|4-year|technical|stem|engineering|relevant|cs) degree|degree (?:in|from)|degree(?= (?:or|preferred|required)|[,.;)]|$)|(?:completed|finished) (?:studies|degree)|university (?:studies|education)|diplom",
  },
  {
    level: 'ASSOCIATE',
    words: "associate(?:'s|’s|s)? (?:degree|of)|two-year degree|2-year degree|a\\.?a\\.?s\\.? degree",
  },
  {
    level: 'HIGH_SCHOOL',
    words: 'high[- ]school(?: diploma| degree)?|ged\\b|secondary (?:school|education)|a-levels|abitur',
  },
];

const degree = new RegExp(
  `(?<![\\w.])(?:${levels.map(({ level, words }) => `(?<${level}>${words})`).join('|')})(?![\\w'’]\\w)`,
  'gi',
);
/** Words without which no degree can match. */
const hint =
  /degree|diplom|ph\.?\s?d|bachelor|master|graduat|studies|doctor|school|secondary|universit|abitur|a-levels|\bged\b|\b[bm]\.?(?:s|a|sc|eng|tech|ba)\b/i;

/** The degrees that a text names, in order, each with its level; a degree without a level is a bachelor's. */
export function readDegrees(text: string): readonly DegreeMention[] {
  if (!hint.test(text)) return [];
  return [...text.matchAll(degree)].flatMap((match) => {
    const level = levels.find((candidate) => match.groups?.[candidate.level] !== undefined)?.level;
    if (level === undefined) return [];
    return [{ start: match.index, end: match.index + match[0].length, level }];
  });
}
