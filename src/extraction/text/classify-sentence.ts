import type { Section } from './section-headings.js';
import { sentenceCues } from './sentence-cues.js';

/** What a sentence is about by its own words. */
export interface SentenceClass {
  readonly section: Section;
  /** Whether what follows is about the same, up to the next heading. */
  readonly closes: boolean;
  readonly by: 'cue' | 'hint';
  /** The words that told. */
  readonly words: string;
}

/** How much of a sentence is looked at. */
const reach = 400;

const rules = sentenceCues.map((cues) => ({
  ...cues,
  opening: cues.openings.length > 0 ? new RegExp(`^(?:${cues.openings.join('|')})`) : null,
  anywhere: cues.anywhere.length > 0 ? new RegExp(`\\b(?:${cues.anywhere.join('|')})`) : null,
}));
const anyCue = new RegExp(`\\b(?:${sentenceCues.flatMap(({ anywhere }) => anywhere).join('|')})`);

/**
 * What a sentence in small letters is about by its own words; null where they don't tell. `section` is where it stands:
 * some words tell only where nothing else does, and in `item`s of a list.
 */
export function classifySentence(lower: string, section: Section, item: boolean): SentenceClass | null {
  const words = lower.slice(0, reach).replaceAll('’', "'");
  const hasCue = anyCue.test(words);
  for (const rule of rules) {
    if (rule.within !== undefined && !rule.within.includes(section)) continue;
    if (item && rule.notInItems === true) continue;
    const match = rule.opening?.exec(words) ?? (hasCue ? rule.anywhere?.exec(words) : null);
    if (!match) continue;
    const by = rule.hint === true ? 'hint' : 'cue';
    return { section: rule.section, closes: rule.closes === true, by, words: match[0] };
  }
  return null;
}
