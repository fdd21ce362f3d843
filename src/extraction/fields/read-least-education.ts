import { type EducationLevel, educationLevels, type Importance } from '../../domain/enums.js';
import type { RequirementContent } from '../../domain/requirement.js';
import type { Passage } from '../text/read-passages.js';
import type { Section } from '../text/section-headings.js';
import { notYet } from './degree-words.js';
import { type DegreeMention, readDegrees } from './read-education.js';

/** Where a degree may be asked for, besides the requirements. */
const speaking: ReadonlySet<Section> = new Set<Section>(['responsibilities', 'role', 'other', 'keywords']);

/** What a sentence says of the importance at a position. */
type ImportanceIn = (text: string) => (position: number) => Importance | null;

/** The lowest degree that a posting requires; where its requirements name none at all, by its other sentences. */
export function readLeastEducation(
  found: readonly RequirementContent[],
  passages: readonly Passage[],
  importanceIn: ImportanceIn,
): EducationLevel | null {
  const asked = found.filter(({ education }) => education !== null);
  const levels =
    asked.length > 0
      ? asked
          .filter(({ importance, text }) => importance === 'REQUIRED' && isToBeHeld(text))
          .map(({ education }) => education)
      : passages
          .filter(({ section, fact }) => fact === null && speaking.has(section))
          .flatMap(spoken(importanceIn));
  return educationLevels.find((level) => levels.includes(level)) ?? null;
}

/** Who is enrolled for a degree needs none. */
const isHeld =
  (text: string) =>
  ({ start }: DegreeMention): boolean =>
    !notYet.test(text.slice(Math.max(0, start - 100), start));

function isToBeHeld(text: string): boolean {
  const degrees = readDegrees(text);
  return degrees.length === 0 || degrees.some(isHeld(text));
}

const spoken =
  (importanceIn: ImportanceIn) =>
  ({ text }: Passage): readonly EducationLevel[] => {
    const degrees = readDegrees(text).filter(isHeld(text));
    if (degrees.length === 0) return [];
    const importanceAt = importanceIn(text);
    return degrees.filter(({ start }) => importanceAt(start) !== 'PREFERRED').map(({ level }) => level);
  };
