import { educationLevels, type EducationLevel } from '../../domain/enums.js';
import { readDegrees } from '../fields/read-education.js';

/** How a field that holds nothing but a degree's name may spell it. */
const names: Readonly<Record<EducationLevel, RegExp>> = {
  HIGH_SCHOOL: /^(?:high|secondary)[ -]school/i,
  ASSOCIATE: /^associate|^a\.?[as]\.?$/i,
  BACHELOR: /^bachelor|^b\.?[as]\.?$|^licen[cs]/i,
  MASTER: /^master|^m\.?[as]\.?$|^magister/i,
  DOCTORATE: /^doctor/i,
};

/** The levels of a degree's name ("Bachelor", "MSc", "bachelor degree"), the lowest first; empty where it tells none. */
export function readStudyLevels(name: string): readonly EducationLevel[] {
  const told = new Set(readDegrees(name).map(({ level }) => level));
  return educationLevels.filter((level) => told.has(level) || names[level].test(name.trim()));
}
