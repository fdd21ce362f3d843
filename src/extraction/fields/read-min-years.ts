import type { RequirementContent } from '../../domain/requirement.js';
import type { SkillId } from '../../domain/skill.js';
import type { Passage } from '../text/read-passages.js';
import type { Section } from '../text/section-headings.js';
import { readLabelledYears, readYears } from './read-years.js';
import { orInstead } from './years-words.js';

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

/** Whose headings speak of the person who is sought. */
const asking: ReadonlySet<Section> = new Set<Section>(['required', 'education', 'role', 'responsibilities']);
/** How headings of what is only welcome begin. */
const wishes = /^\W{0,4}(?:preferred|nice|bonus|ideal|desir|plus|optional|more)/i;

/** Words by which a part of a sentence says that it is only welcome. */
const wish = /\b(?:prefer|plus\b|advantage|desir|ideal|nice|bonus|asset|benefi|welcome|optional)/i;

/** Companies are as old; people are hardly asked for more. */
const longest = 15;

/**
 * The years of experience that a posting asks for at least: what a label says; else the heading above what is asked for;
 * else the most that anything required asks for, or, where the first years required are of experience as a whole or in a
 * field of work, the most of such years; else what a sentence elsewhere, a level or, where nothing is required, a wish says.
 */
export function readMinYears(
  required: readonly RequirementContent[],
  passages: readonly Passage[],
  isWork: (skill: SkillId) => boolean,
): number | null {
  const asked = required.flatMap((each) => askedYears(each, isWork));
  const least = asked.filter(({ instead }) => !instead);
  return (
    labelledYears(passages, 'experience') ??
    headedYears(passages, asking) ??
    most((least[0]?.general ? least.filter(({ general }) => general) : least).map(({ min }) => min)) ??
    most(asked.map(({ min }) => min)) ??
    most(passages.filter(({ section }) => speaking.has(section)).flatMap(spokenYears)) ??
    labelledYears(passages, 'level') ??
    headedYears(passages, new Set(['preferred'])) ??
    most(passages.filter(isIdeal).flatMap(spokenYears)) ??
    most(passages.filter(({ section }) => section === 'required').flatMap(wishedBeside))
  );
}

interface AskedYears {
  readonly min: number;
  /** Of experience as a whole or in a field of work, not with a tool. */
  readonly general: boolean;
  /** They stand for a degree. */
  readonly instead: boolean;
}

function askedYears(
  { kind, text, minYears, anyOf }: RequirementContent,
  isWork: (skill: SkillId) => boolean,
): readonly AskedYears[] {
  if (minYears === null || minYears > longest) return [];
  const told = readYears(text);
  const phrases = told.filter(({ min }) => min === minYears);
  const ofWork =
    kind === 'EXPERIENCE'
      ? told.some(({ end }) => ofExperience.test(text.slice(end, end + 90)))
      : anyOf.some(isWork);
  const instead = phrases.length > 0 && phrases.every(({ start }) => orInstead.test(text.slice(0, start)));
  return [{ min: minYears, general: ofWork, instead }];
}

/** What the headings say that parts in some sections stand below: "5+ years of experience with the following:". */
function headedYears(passages: readonly Passage[], sections: ReadonlySet<Section>): number | null {
  const below = passages.filter(({ section, reason }) => sections.has(section) && reason.by === 'heading');
  const headings = new Set(below.map(({ reason }) => reason.words));
  return most([...headings].filter((words) => !wishes.test(words)).flatMap(yearsOfExperience));
}

const isIdeal = ({ section, reason }: Passage): boolean =>
  section === 'preferred' && /\bideal/i.test(reason.words);

function labelledYears(passages: readonly Passage[], label: 'experience' | 'level'): number | null {
  const values = passages.filter(({ fact }) => fact === label).map(({ text }) => text);
  return most(
    values.map((text) => (label === 'level' ? (readYears(text)[0]?.min ?? null) : readLabelledYears(text))),
  );
}

const spokenYears = ({ text, fact }: Passage): readonly number[] =>
  fact === null ? yearsOfExperience(text) : [];

/** "5+ years in support, Go preferably": the wish right behind isn't for the years. */
const wishedBeside = ({ text }: Passage): readonly number[] => {
  const parts = text.replace(/\([^()]{0,200}\)/g, ' ').split(/[,;]/);
  return parts.flatMap((part, nth) => {
    const next = parts[nth + 1] ?? '';
    const isBeside = wish.test(next) && !wish.test(part) && readYears(next).length === 0;
    return isBeside ? yearsOfExperience(part) : [];
  });
};

const yearsOfExperience = (text: string): readonly number[] =>
  readYears(text)
    .filter(
      ({ start, end }) =>
        ofExperience.test(text.slice(end, end + 90)) || experienceBefore.test(text.slice(0, start)),
    )
    .map(({ min }) => min)
    .filter((min) => min <= longest);

const most = (years: readonly (number | null)[]): number | null =>
  years.reduce(
    (one, other) => (one === null || other === null ? (one ?? other) : Math.max(one, other)),
    null,
  );
