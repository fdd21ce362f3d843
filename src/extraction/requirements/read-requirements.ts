import type { EducationLevel, Importance } from '../../domain/enums.js';
import type { RequirementContent } from '../../domain/requirement.js';
import type { Mention } from '../../skills/taxonomy.js';
import { readLeastEducation } from '../fields/read-least-education.js';
import { readMinYears } from '../fields/read-min-years.js';
import type { Passage } from '../text/read-passages.js';
import type { Section } from '../text/section-headings.js';
import type { CategoryOf } from './read-alternatives.js';
import { readImportance } from './read-importance.js';
import { readSentence } from './read-sentence.js';

export interface ReadRequirements {
  readonly requirements: readonly RequirementContent[];
  readonly minYearsExperience: number | null;
  readonly education: EducationLevel | null;
}

const mostRequirements = 500;
/** Where so many are found, the rest isn't read: repeats among them are left out of those that are kept. */
const mostFound = 4 * mostRequirements;
/** The sections that ask for something, wherever there are any. */
const asking: Readonly<Partial<Record<Section, Importance>>> = {
  required: 'REQUIRED',
  education: 'REQUIRED',
  preferred: 'PREFERRED',
};
/** Those that stand in for a requirements section where the text has none. */
const standIns: readonly Section[] = ['other', 'role', 'responsibilities', 'stack', 'keywords'];
/** Those of the stand-ins whose sentences may ask for something that no rule knows. */
const chatty: readonly Section[] = ['other', 'role'];
const asksSomebody =
  /\b(?:you|your|must|should|ability|able to|experience|experienced|skills?|knowledge|degree|understanding|background|willing(?:ness)?|familiar(?:ity)?|candidates?|passion(?:ate)?|someone who|mindset|attitude)\b/i;
/** Lines that hold no words of their own: tags, links, numbers. */
const wordless = /^(?:#\S+|https?:\S+|[^\p{L}]*|\p{L})$/u;

/** Reads the requirements of a posting's passages. `mentions` are the text's, in order. Linear. */
export function readRequirements(
  passages: readonly Passage[],
  mentions: readonly Mention[],
  categoryOf: CategoryOf,
): ReadRequirements {
  const hasSection = passages.some(({ section, fact }) => section === 'required' && fact === null);
  const found: RequirementContent[] = [];
  let yearsOfExperience: number | null = null;
  let at = 0;
  for (const passage of passages) {
    if (found.length >= mostFound) break;
    const { start, end, text, section } = passage;
    while ((mentions[at]?.start ?? start) < start) at++;
    const importance = importanceOf(passage, hasSection);
    if (importance === null) continue;
    const within: Mention[] = [];
    for (let next = at; (mentions[next]?.end ?? end + 1) <= end; next++) {
      const mention = mentions[next];
      if (mention) within.push({ ...mention, start: mention.start - start, end: mention.end - start });
    }
    if (within.length === 0 && wordless.test(text)) continue;
    const read = readSentence(text, within, importance, categoryOf);
    const isSection = asking[section] !== undefined;
    const asks = read.asks.filter(({ kind }) => kind !== 'OTHER' || isSection || isAsk(passage));
    found.push(...asks.map((ask) => ({ ...ask, text, span: { start, end } })));
    yearsOfExperience = highest(yearsOfExperience, read.yearsOfExperience);
  }
  return { ...summarise(found, yearsOfExperience, passages), requirements: withoutRepeats(found) };
}

function importanceOf({ section, fact }: Passage, hasSection: boolean): Importance | null {
  if (fact !== null) return null;
  return asking[section] ?? (!hasSection && standIns.includes(section) ? 'REQUIRED' : null);
}

const isAsk = ({ section, text }: Passage): boolean => chatty.includes(section) && asksSomebody.test(text);

const highest = (one: number | null, other: number | null): number | null =>
  one === null ? other : Math.max(one, other ?? one);

function summarise(found: readonly RequirementContent[], told: number | null, passages: readonly Passage[]) {
  const required = found.filter(({ importance }) => importance === 'REQUIRED');
  return {
    minYearsExperience: readMinYears(required, told, passages),
    education: readLeastEducation(found, passages, readImportance),
  };
}

/** A skill that is required alone isn't told again as preferred. */
function withoutRepeats(found: readonly RequirementContent[]): readonly RequirementContent[] {
  const required = new Set(
    found.flatMap(({ importance, anyOf, kind }) =>
      importance === 'REQUIRED' && kind === 'SKILL' && anyOf.length === 1 ? anyOf : [],
    ),
  );
  const kept: RequirementContent[] = [];
  for (const requirement of found) {
    if (kept.length === mostRequirements) break;
    if (requirement.importance === 'REQUIRED' || requirement.kind !== 'SKILL') kept.push(requirement);
    else {
      const anyOf = requirement.anyOf.filter((skill) => !required.has(skill));
      if (anyOf.length > 0) kept.push({ ...requirement, anyOf });
    }
  }
  return kept;
}
