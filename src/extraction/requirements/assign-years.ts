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
  /** "5+ years of experience …": overall years, should the posting tell no others. */
  readonly ofExperience: boolean;
}

/** "Python (5+ years)", "Python: 5 years". */
const rightBefore =
  /^[*_]{0,2}(?: (?!and|or|with|plus|in)[a-z]{3,12}){0,2}\s?[:(–—-]?\s?(?:at least |minimum(?: of)? |min\.? )?$/i;
const goesOn = /^[\s*_]{0,3}(?:of|with|in|using|working|building|developing|writing|as)\b/i;
const experience = /^['’]?\s(?:of\s)?(?:[\w/&,-]{1,20}\s){0,5}experience\b/i;
const profession = /(?:engineering|development|programming|developer|engineer)$/i;
const professionBefore =
  /^(?:\s(?:of|in|as|an?|the|professional|relevant|hands-on|practical|proven|commercial|industry|work|working|overall|total|full-time|experience|paid|recent|solid|progressive|similar)){0,6}\s(?:[\w-]{1,15}\s)?$/i;

/** Gives each years phrase to the skills it speaks of: those right before it, else those after it in its segment. */
export function assignYears(sentence: string, groups: readonly SkillGroup[], outside: string): AssignedYears {
  const phrases = readYears(sentence);
  const ofGroup: (number | null)[] = groups.map(() => null);
  const professions = new Set<SkillGroup>();
  const segments = phrases.length > 0 ? splitSegments(outside) : [0];
  const trailing = phrases.map((phrase) => groupBefore(sentence, groups, phrase));
  const used = phrases.map((phrase, nth): UsedYears => {
    const ofExperience = experience.test(sentence.slice(phrase.end, phrase.end + 90));
    const before = trailing[nth] ?? -1;
    if (before >= 0) {
      ofGroup[before] = phrase.min;
      return { ...phrase, ofSkill: true, ofExperience };
    }
    const next = phrases.find((other, at) => at > nth && trailing[at] === -1)?.start ?? sentence.length;
    const end = Math.min(next, segmentAt(segments, phrase.end, sentence.length).end);
    let ofSkill = false;
    groups.forEach((group, at) => {
      const start = group.mentions[0]?.start ?? 0;
      if (start < phrase.end || start >= end || ofGroup[at] !== null || trailing.includes(at)) return;
      if (isProfession(sentence, phrase, group)) professions.add(group);
      else {
        ofGroup[at] = phrase.min;
        ofSkill = true;
      }
    });
    return { ...phrase, ofSkill, ofExperience };
  });
  return { ofGroup, professions, phrases: used };
}

/** The index of the group that the years stand right behind; -1 where there is none. */
function groupBefore(sentence: string, groups: readonly SkillGroup[], phrase: YearsPhrase): number {
  const bracketed = sentence.charAt(phrase.start - 1) === '(';
  if (!bracketed && goesOn.test(sentence.slice(phrase.end, phrase.end + 14))) return -1;
  return groups.findIndex(({ mentions }) => {
    const end = mentions.at(-1)?.end ?? 0;
    return (
      end <= phrase.start && phrase.start - end < 50 && rightBefore.test(sentence.slice(end, phrase.start))
    );
  });
}

function isProfession(sentence: string, phrase: YearsPhrase, { mentions }: SkillGroup): boolean {
  const [first, second] = mentions;
  if (first === undefined || second !== undefined) return false;
  const named = profession.test(sentence.slice(first.start, first.end));
  return named && professionBefore.test(sentence.slice(phrase.end, first.start).replace(/^['’]/, ''));
}
