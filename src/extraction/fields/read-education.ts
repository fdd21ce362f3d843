import { type EducationLevel, educationLevels } from '../../domain/enums.js';
import { allMatches } from '../text/all-matches.js';
import { degreeWords, notNeeded, notNeededAfter } from './degree-words.js';

export interface DegreeMention {
  readonly start: number;
  readonly end: number;
  readonly level: EducationLevel;
}

const degree = new RegExp(
  `(?<![\\w.])(?:${degreeWords.map(({ level, words }) => `(?<${level}>${words.join('|')})`).join('|')})(?![\\w'’]\\w)`,
  'gi',
);
/** "Completed degree (Master's or PhD)": the brackets tell its level. */
const withoutLevel = /^(?!bachelor|master|advanced|associate)[\w-]* ?(?:degree|studies)/i;
const named = /^,? ?\((?:\w+ )?(?:b\.?(?:sc|s|a)|bachelor|m\.?(?:sc|s|a)\b|master|ph)/i;
/** Words without which no degree can match. */
const hint =
  /degree|associate|diplom|ph\.?\s?d|bachelor|baccal|master|magister|graduat|stud(?:ies|ium)|doctor|school|secondary|universit|abitur|matura|abschluss|higher educ|a[- ]levels?\b|\bged\b|matric|\bnqf\b|certificate|tertiary|\b(?:grade|class) |\+2|wykszta|examen|\bhn[dc]\b|2:1|\b[bm]\.? ?(?:s|a|e|sc|eng|tech|ba|ca|com|phil)\b/i;

/** The degrees that a text names, in order, each with its level; a degree without a level is a bachelor's. */
export function readDegrees(text: string): readonly DegreeMention[] {
  if (!hint.test(text)) return [];
  return allMatches(text, degree).flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    if (withoutLevel.test(match[0]) && named.test(text.slice(end, end + 16))) return [];
    const level = educationLevels.find((candidate) => match.groups?.[candidate] !== undefined);
    if (level === undefined || notNeeded.test(text.slice(Math.max(0, start - 80), start))) return [];
    return notNeededAfter.test(text.slice(end, end + 80)) ? [] : [{ start, end, level }];
  });
}
