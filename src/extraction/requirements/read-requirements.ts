import type { EducationLevel } from '../../domain/enums.js';
import type { Mention } from '../../skills/taxonomy.js';
import { readLeastEducation } from '../fields/read-least-education.js';
import { readMinYears } from '../fields/read-min-years.js';
import type { Passage } from '../text/passage.js';
import { mergeChoices } from './merge-choices.js';
import type { CategoryOf } from './read-alternatives.js';
import { readImportance, type ToldImportance } from './read-importance.js';
import type { ReadRequirement } from './read-requirement.js';
import { readSentence } from './read-sentence.js';
import { tellAsking } from './tell-asking.js';
import { withoutClasses } from './without-classes.js';
import { withoutEveryday } from './without-everyday.js';
import { isFieldOfWork, withoutPurposes } from './without-purposes.js';
import { withoutProfessions } from './without-professions.js';

export interface ReadRequirements {
  readonly requirements: readonly ReadRequirement[];
  readonly minYearsExperience: number | null;
  readonly education: EducationLevel | null;
}

const mostRequirements = 500;
/** Where so many are found, the rest isn't read: repeats among them are left out of those that are kept. */
const mostFound = 4 * mostRequirements;
/** Lines that hold no words of their own: tags, links, numbers. */
const wordless = /^(?:#\S+|https?:\S+|[^\p{L}]*|\p{L})$/u;

/** Reads the requirements of a posting's passages. `mentions` are the text's, in order. Linear. */
export function readRequirements(
  passages: readonly Passage[],
  mentions: readonly Mention[],
  categoryOf: CategoryOf,
): ReadRequirements {
  const within = mentionsWithin(passages, mentions);
  const named = within.map((own, nth) => {
    const text = passages[nth]?.text ?? '';
    return withoutProfessions(
      text,
      withoutEveryday(text, withoutClasses(text, withoutPurposes(text, own, categoryOf))),
    );
  });
  const asking = tellAsking(passages, named);
  let count = 0;
  const found = passages.flatMap((passage, nth): readonly ReadRequirement[] => {
    const told = count < mostFound ? asking(passage) : null;
    const own = named[nth] ?? [];
    if (told === null || (own.length === 0 && wordless.test(passage.text))) return [];
    const { text, start, end } = passage;
    const asks = readSentence(text, own, withLead(passage, told), categoryOf);
    const kept = asks.filter(({ kind, rules }) => {
      if (told.onlyMarked === true) return kind === 'SKILL' && !rules.includes(told.words);
      return kind !== 'OTHER' || (told.asksForAnything && !text.endsWith(':'));
    });
    count += kept.length;
    return kept.map((ask) => ({ ...ask, text, span: { start, end } }));
  });
  const requirements = mergeChoices(found, passages);
  return { ...summarise(requirements, passages, categoryOf), requirements: withoutRepeats(requirements) };
}

/** The mentions of each passage, with offsets in it. Both come in order. */
function mentionsWithin(
  passages: readonly Passage[],
  mentions: readonly Mention[],
): readonly (readonly Mention[])[] {
  let at = 0;
  return passages.map(({ start, end }) => {
    const own: Mention[] = [];
    while ((mentions[at]?.start ?? start) < start) at++;
    for (let next = at; (mentions[next]?.end ?? end + 1) <= end; next++) {
      const mention = mentions[next];
      if (mention) own.push({ ...mention, start: mention.start - start, end: mention.end - start });
    }
    return own;
  });
}

/** What the line above says of its items: "It is a plus if you know one of:". */
function withLead({ lead }: Passage, told: ToldImportance): ToldImportance {
  return (lead === null ? null : readImportance(lead.text)(lead.text.length - 2)) ?? told;
}

const importanceIn = (text: string) => {
  const importanceAt = readImportance(text);
  return (position: number) => importanceAt(position)?.importance ?? null;
};

function summarise(found: readonly ReadRequirement[], passages: readonly Passage[], categoryOf: CategoryOf) {
  const required = found.filter(({ importance }) => importance === 'REQUIRED');
  return {
    minYearsExperience: readMinYears(required, passages, (skill) => isFieldOfWork(categoryOf({ skill }))),
    education: readLeastEducation(found, passages, importanceIn),
  };
}

const isRequiredSkill = ({ importance, kind }: ReadRequirement): boolean =>
  importance === 'REQUIRED' && kind === 'SKILL';
const isRequiredAlone = (found: ReadRequirement): boolean =>
  isRequiredSkill(found) && found.anyOf.length === 1;

const groupOf = (anyOf: ReadRequirement['anyOf']): string => anyOf.toSorted().join(' ');

/**
 * What is asked for twice is one requirement, the stricter; a skill that is required alone isn't told again as preferred,
 * nor are alternatives that are required.
 */
function withoutRepeats(found: readonly ReadRequirement[]): readonly ReadRequirement[] {
  const required = new Set(found.filter(isRequiredAlone).flatMap(({ anyOf }) => anyOf));
  const requiredGroups = new Set(found.filter(isRequiredSkill).map(({ anyOf }) => groupOf(anyOf)));
  const kept = new Map<string | symbol, ReadRequirement>();
  for (const requirement of found) {
    const isSkill = requirement.kind === 'SKILL';
    const isPreferred = isSkill && requirement.importance === 'PREFERRED';
    const anyOf = isPreferred ? requirement.anyOf.filter((skill) => !required.has(skill)) : requirement.anyOf;
    if (isSkill && anyOf.length === 0) continue;
    if (isPreferred && requiredGroups.has(groupOf(anyOf))) continue;
    const key = isSkill ? `${requirement.importance} ${groupOf(anyOf)}` : Symbol();
    const earlier = kept.get(key);
    if (earlier === undefined && kept.size === mostRequirements) continue;
    if (earlier === undefined || (requirement.minYears ?? 0) > (earlier.minYears ?? 0)) {
      kept.delete(key);
      kept.set(key, { ...requirement, anyOf });
    }
  }
  return [...kept.values()];
}
