import { readYears, type YearsPhrase } from '../fields/read-years.js';
import type { SkillGroup } from './read-alternatives.js';
import { segmentAt, splitSegments } from './split-segments.js';

export interface AssignedYears {
  /** What each group of skills asks for, in the groups' order. */
  readonly ofGroup: readonly (number | null)[];
  /** Groups that name a profession whose years are overall years: "6 years of software engineering". */
  readonly professions: ReadonlySet<SkillGroup>;
  readonly phrases: readonly UsedYears[];
}

export interface UsedYears extends YearsPhrase {
  /** Whether a skill takes the years; else they are overall ones. */
  readonly ofSkill: boolean;
}

const least = '(?:at least |minimum(?: of)? |min\\.? |over )?';
/** "Python (5+ years)", "Kafka experience (2 years)". */
const inBracket = new RegExp(`^[*_]{0,2}(?: [a-z]{3,12}){0,2}\\s?\\(${least}$`, 'i');
/** "Python and Go: 5 years", "React – min. 3 years", "have run Kubernetes in production for 3+ years". */
const behind = new RegExp(
  `^[*_]{0,2}(?:\\s?[:–—-][\\s*_]{0,4}|(?: (?!and\\b|or\\b|with\\b)[a-z]{2,12}){0,3} for (?:the last )?)${least}$`,
  'i',
);
const rightBehind = new RegExp(`^[*_]{0,2} ${least}$`, 'i');
const goesOn = /^[\s*_]{0,3}(?:of|with|in|using|working|building|developing|writing|as)\b/i;
/** Work whose years are overall years; those of "SQL development" and "data engineering" are the skill's. */
const profession =
  /(?<!\b(?:data|sql|etl|api|java|python|ruby|sas|r|c|abap|android|ios|salesforce|plc|fpga)\s)(?:engineering|development|programming|developer|engineer)$/i;
const professionBefore =
  /^(?:\s(?:of|in|as|an?|the|professional|relevant|hands-on|practical|proven|commercial|industry|work|working|overall|total|full-time|experience|paid|recent|solid|progressive|similar)){0,6}\s(?:[\w-]{1,15}\s)?$/i;

/** "6 years of experience and have shipped Rust". */
const tellsAnew = / and (?:have|has|can|know) /i;

/** Gives each years phrase to the skills it speaks of: those right before it, else those after it in its segment. */
export function assignYears(sentence: string, groups: readonly SkillGroup[], outside: string): AssignedYears {
  const phrases = readYears(sentence);
  const segments = phrases.length > 0 ? splitSegments(outside) : [0];
  const before = phrases.map((phrase, nth) =>
    groupsBefore(sentence, groups, phrase, phrases[nth - 1]?.end ?? 0),
  );
  const taken = new Map(
    before.flatMap((indices, nth) => indices.map((index) => [index, phrases[nth]?.min ?? null])),
  );
  const professions = new Set<SkillGroup>();
  const used = phrases.map((phrase, nth): UsedYears => {
    const next = phrases.find((_, at) => at > nth && before[at]?.length === 0)?.start ?? sentence.length;
    const end = Math.min(
      next,
      segmentAt(segments, phrase.end, sentence.length).end,
      endOfYears(sentence, phrase),
    );
    let ofSkill = (before[nth]?.length ?? 0) > 0;
    if (ofSkill) return { ...phrase, ofSkill };
    groups.forEach((group, index) => {
      const start = group.mentions[0]?.start ?? 0;
      if (start < phrase.end || start >= end || taken.has(index)) return;
      if (isProfession(sentence, phrase, group)) professions.add(group);
      else {
        taken.set(index, phrase.min);
        ofSkill = true;
      }
    });
    return { ...phrase, ofSkill };
  });
  return { ofGroup: groups.map((_, index) => taken.get(index) ?? null), professions, phrases: used };
}

/** Where what somebody has years of ends because a verb says something else. */
function endOfYears(sentence: string, { end }: YearsPhrase): number {
  const at = sentence.slice(end).search(tellsAnew);
  return at < 0 ? sentence.length : end + at;
}

/** The groups that the years stand behind, back to `from`: in brackets they speak of the last one alone. */
function groupsBefore(
  sentence: string,
  groups: readonly SkillGroup[],
  { start, end }: YearsPhrase,
  from: number,
) {
  const ends = groups.map(({ mentions }) => mentions.at(-1)?.end ?? 0);
  const last = ends.reduce(
    (best, at, index) => (at <= start && at > (ends[best] ?? from) ? index : best),
    -1,
  );
  const gap = last < 0 ? '' : sentence.slice(ends[last], start);
  if (last < 0 || gap.length > 60) return [];
  if (inBracket.test(gap)) return [last];
  if (rightBehind.test(gap)) return goesOn.test(sentence.slice(end, end + 14)) ? [] : [last];
  if (!behind.test(gap)) return [];
  return groups.flatMap(({ mentions }, index) => {
    return (mentions[0]?.start ?? 0) >= from && (ends[index] ?? 0) <= start ? [index] : [];
  });
}

function isProfession(sentence: string, phrase: YearsPhrase, { mentions }: SkillGroup): boolean {
  const [first, second] = mentions;
  if (first === undefined || second !== undefined) return false;
  const named = profession.test(sentence.slice(first.start, first.end));
  return named && professionBefore.test(sentence.slice(phrase.end, first.start).replace(/^['’]/, ''));
}
