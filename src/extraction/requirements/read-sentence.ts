import { type EducationLevel, educationLevels } from '../../domain/enums.js';
import type { RequirementContent } from '../../domain/requirement.js';
import type { Mention } from '../../skills/taxonomy.js';
import { assignYears } from './assign-years.js';
import { type OtherAsk, readOtherAsks } from './other-kinds.js';
import { type PlacedGroup, placeGroups } from './place-groups.js';
import type { CategoryOf } from './read-alternatives.js';
import type { ToldImportance } from './read-importance.js';

/** What one sentence asks for, without its words and their place. */
export interface Ask extends Omit<RequirementContent, 'text' | 'span'> {
  /** What made its group and its importance, for explanations. */
  readonly rules: readonly string[];
}

const nothing = { anyOf: [], openEnded: false, minYears: null, education: null } as const;

/** "5 years of experience, startup experience preferred": the years are asked for, only what stands behind them is preferred. */
const otherPreferred =
  /^[^,;()]{0,60}[,;(] ?(?:(?!years|yrs)[^,;()]){3,60}\b(?:experience|background|exposure|knowledge|degree)\b[^,;()]{0,15}\b(?:preferred|desired|desirable|beneficial|(?:a|an) (?:big |strong )?(?:plus|bonus|advantage))\b/i;

/** Reads what a sentence asks for; offsets of mentions are the sentence's. Something is always found: at least OTHER. */
export function readSentence(
  sentence: string,
  mentions: readonly Mention[],
  base: ToldImportance,
  categoryOf: CategoryOf,
): readonly Ask[] {
  const { groups, outside, importanceAt } = placeGroups(sentence, mentions, base, categoryOf);
  const others = readOtherAsks(sentence);
  const asked = groups.filter((group) => !isFieldOfStudy(group, others));
  const years = assignYears(sentence, asked, outside);
  const skills = asked.flatMap((group, index) => {
    if (years.professions.has(group)) return [];
    return askForSkills(group, years.ofGroup[index] ?? null, others);
  });
  const overall = years.phrases
    .filter(({ ofSkill }) => !ofSkill)
    .map(({ start, end, min }): Ask => {
      const { importance, words } = otherPreferred.test(sentence.slice(end)) ? base : importanceAt(start);
      return { ...nothing, kind: 'EXPERIENCE', importance, minYears: min, rules: ['years', words] };
    });
  const asks = distinct([...overall, ...skills, ...askForOthers(others, skills, importanceAt)]);
  if (asks.length > 0) return asks;
  const { importance, words } = importanceAt(sentence.length - 1);
  return [{ ...nothing, kind: 'OTHER', importance, rules: ['nothing known', words] }];
}

/** What a group belongs to besides itself. */
function askAround({ mentions }: PlacedGroup, others: readonly OtherAsk[]): OtherAsk | undefined {
  const start = mentions[0]?.start ?? 0;
  return others.find((other) => other.start <= start && start < other.end);
}

/** Fields of study are no skills that are asked for, and have no years. */
const isFieldOfStudy = (group: PlacedGroup, others: readonly OtherAsk[]): boolean =>
  askAround(group, others)?.kind === 'EDUCATION';

/** What is certified is told with the certificate. */
function askForSkills(
  group: PlacedGroup,
  minYears: number | null,
  others: readonly OtherAsk[],
): readonly Ask[] {
  const { mentions, openEnded, importance, rule, words } = group;
  const kind = askAround(group, others)?.kind === 'CERTIFICATION' ? 'CERTIFICATION' : 'SKILL';
  const anyOf = [...new Set(mentions.map(({ skill }) => skill))];
  return [{ kind, importance, anyOf, openEnded, minYears, education: null, rules: [rule, words] }];
}

/** One requirement per kind and importance; of several degrees the lowest. */
function askForOthers(
  others: readonly OtherAsk[],
  skills: readonly Ask[],
  importanceAt: (position: number) => ToldImportance,
): readonly Ask[] {
  const told = others.map((other) => ({ ...other, ...importanceAt(other.start) }));
  const levelsOf = new Map<string, Set<EducationLevel | null>>();
  const keyOf = ({ kind, importance }: (typeof told)[number]) => `${kind} ${importance}`;
  for (const other of told)
    levelsOf.set(keyOf(other), (levelsOf.get(keyOf(other)) ?? new Set()).add(other.level));
  const isCertified = skills.some(({ kind }) => kind === 'CERTIFICATION');
  return told.flatMap((other) => {
    const { kind, level, importance, words } = other;
    if (kind === 'CERTIFICATION' && isCertified) return [];
    const lowest = educationLevels.find((each) => levelsOf.get(keyOf(other))?.has(each)) ?? null;
    const education = level === null ? null : lowest;
    return [{ ...nothing, kind, importance, education, rules: [kind.toLowerCase(), words] }];
  });
}

/** The same thing twice in one sentence is asked for once: "Amazon Web Services (AWS)". */
function distinct(asks: readonly Ask[]): readonly Ask[] {
  if (asks.length < 2) return asks;
  const seen = new Map<string, Ask>();
  for (const ask of asks) {
    const { kind, importance, anyOf, education } = ask;
    const key = JSON.stringify([
      kind,
      importance,
      anyOf,
      education,
      kind === 'EXPERIENCE' ? ask.minYears : null,
    ]);
    if (!seen.has(key)) seen.set(key, ask);
  }
  return [...seen.values()];
}
