import { seniorities, type Seniority } from '../../domain/enums.js';
import type { Passage } from '../text/read-passages.js';
import type { Section } from '../text/section-headings.js';
import { levelNumbers, noLevels, rolePhrases, seniorityWords } from './seniority-words.js';

/** Words without which no level can match; looked for in small letters. */
const hint =
  /intern|werkstudent|working student|trainee|apprentice|junior|jr|entry|grad|early|mid|medior|senior|sr|staff|princip|lead|manager|director|head|vp|president|chief|cto|cio|associate/;
/** Whose sentences don't speak of the role. */
const others: ReadonlySet<Section> = new Set<Section>(['offer', 'legal', 'process']);

/** From the title and the label; else from the sentence that says who is sought. In the order of the levels. */
export function readSeniority(title: string, passages: readonly Passage[]): readonly Seniority[] {
  const labelled = passages.filter(({ fact }) => fact === 'level').map(({ text }) => text);
  const stated = new Set([title, ...labelled].flatMap(readLevels));
  if (stated.size > 0) return seniorities.filter((level) => stated.has(level));
  for (const { text, lower, section } of passages) {
    if (others.has(section) || !hint.test(lower)) continue;
    const ofRole = rolePhrases.map((phrase) => readLevels(phrase.exec(text)?.[1] ?? ''));
    const found = ofRole.find((levels) => levels.length > 0);
    if (found !== undefined) return found;
  }
  return [];
}

function readLevels(text: string): readonly Seniority[] {
  const telling = noLevels.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
  const named = seniorities.filter((level) => seniorityWords[level].test(telling));
  // "Senior Analyst I" is a step among the seniors; "Analyst II/Senior Analyst" are two levels.
  if (named.length > 0 && !/\/|\bor\b/i.test(telling)) return named;
  const numbered = levelNumbers.filter(({ pattern }) => pattern.test(telling)).map(({ level }) => level);
  return seniorities.filter((level) => named.includes(level) || numbered.includes(level));
}
