import type { Section } from './section-headings.js';
import { sentenceCues } from './sentence-cues.js';

/** How much of a sentence is looked at. */
const reach = 400;

const rules = sentenceCues.map(({ section, openings, anywhere }) => ({
  section,
  opening: openings.length > 0 ? new RegExp(`^(?:${openings.join('|')})`) : null,
  anywhere: anywhere.length > 0 ? new RegExp(`\\b(?:${anywhere.join('|')})`) : null,
}));
const anyCue = new RegExp(`\\b(?:${sentenceCues.flatMap(({ anywhere }) => anywhere).join('|')})`);

/** The part of a posting that a sentence belongs to by its own words; null where they don't tell. */
export function classifySentence(sentence: string): Section | null {
  const words = sentence.slice(0, reach).toLowerCase().replaceAll('’', "'");
  const hasCue = anyCue.test(words);
  return (
    rules.find(
      ({ opening, anywhere }) => opening?.test(words) === true || (hasCue && anywhere?.test(words) === true),
    )?.section ?? null
  );
}
