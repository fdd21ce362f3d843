import type { RequirementContent } from '../../domain/requirement.js';
import type { Passage } from '../text/read-passages.js';
import type { Section } from '../text/section-headings.js';
import { readLabelledYears, readYears } from './read-years.js';

/** Where, but for the requirements, a sentence on years of experience speaks of the person who is sought. */
const speaking: ReadonlySet<Section> = new Set<Section>([
  'title',
  'responsibilities',
  'stack',
  'keywords',
  'role',
  'other',
]);
const ofExperience = /^\s(?:of\s)?(?:[\w/&,-]{1,20}\s){0,5}(?:experience|exp)\b|^\s?(?:exp\b|\))|^$/i;
const experienceBefore = /\bexp(?:erience)?\b[^.;]{0,20}$/i;

/**
 * The years of experience that a posting asks for at least: what a label says, else the most that anything required asks
 * for (who has the degree that needs fewest years isn't who it is for), else what a sentence elsewhere or a level says.
 */
export function readMinYears(
  required: readonly RequirementContent[],
  passages: readonly Passage[],
): number | null {
  return (
    labelledYears(passages, 'experience') ??
    most(required.map(({ minYears }) => minYears)) ??
    most(passages.flatMap(spokenYears)) ??
    labelledYears(passages, 'level')
  );
}

function labelledYears(passages: readonly Passage[], label: 'experience' | 'level'): number | null {
  const values = passages.filter(({ fact }) => fact === label).map(({ text }) => text);
  return most(
    values.map((text) => (label === 'level' ? (readYears(text)[0]?.min ?? null) : readLabelledYears(text))),
  );
}

function spokenYears({ text, section, fact }: Passage): readonly number[] {
  if (fact !== null || !speaking.has(section)) return [];
  return readYears(text)
    .filter(
      ({ start, end }) =>
        ofExperience.test(text.slice(end, end + 90)) || experienceBefore.test(text.slice(0, start)),
    )
    .map(({ min }) => min);
}

const most = (years: readonly (number | null)[]): number | null =>
  years.reduce(
    (one, other) => (one === null || other === null ? (one ?? other) : Math.max(one, other)),
    null,
  );
