import { educationLevels, type Importance } from '../../domain/enums.js';
import type { RequirementContent } from '../../domain/requirement.js';
import type { Mention } from '../../skills/taxonomy.js';
import { assignYears } from './assign-years.js';
import { type OtherAsk, readOtherAsks } from './other-kinds.js';
import { withoutClassNames } from './class-names.js';
import { type CategoryOf, readAlternatives, type SkillGroup } from './read-alternatives.js';
import { type ImportanceAt, readImportance } from './read-importance.js';
import { readScopes } from './read-scopes.js';

/** What one sentence asks for, without its words and their place. */
export type Ask = Omit<RequirementContent, 'text' | 'span'>;

export interface ReadSentence {
  readonly asks: readonly Ask[];
  /** Overall years by the sentence's own words, should the posting tell no others. */
  readonly yearsOfExperience: number | null;
}

const nothing = { anyOf: [], openEnded: false, minYears: null, education: null } as const;

interface PlacedGroup extends SkillGroup {
  readonly importance: Importance;
}

/** Reads what a sentence asks for; offsets of mentions are the sentence's. Something is always found: at least OTHER. */
export function readSentence(
  sentence: string,
  mentions: readonly Mention[],
  base: Importance,
  categoryOf: CategoryOf,
): ReadSentence {
  const scopes = readScopes(sentence, mentions);
  const outside = scopes[0]?.text ?? sentence;
  const importanceAt = withBase(readImportance(outside), base);
  const found = scopes.flatMap((scope) => {
    const inScope = scope.bracketed ? readImportance(scope.text) : importanceAt;
    return readAlternatives(scope, categoryOf).map((group): PlacedGroup => {
      const start = group.mentions[0]?.start ?? scope.start;
      return { ...group, importance: inScope(start) ?? importanceAt(scope.bracketed ? scope.start : start) };
    });
  });
  const groups = withoutClassNames(sentence, found, categoryOf);
  const others = readOtherAsks(sentence);
  const years = assignYears(sentence, groups, outside);
  const skills = groups.flatMap((group, index) => {
    if (years.professions.has(group)) return [];
    return askForSkills(group, years.ofGroup[index] ?? null, others);
  });
  const overall = years.phrases
    .filter(({ ofSkill }) => !ofSkill)
    .map(({ start, min }): Ask => {
      return { ...nothing, kind: 'EXPERIENCE', importance: importanceAt(start), minYears: min };
    });
  const told = years.phrases.filter(
    ({ ofExperience, start }) => ofExperience && importanceAt(start) === 'REQUIRED',
  );
  const asks = distinct([...overall, ...skills, ...askForOthers(others, skills, importanceAt)]);
  return {
    asks:
      asks.length > 0 ? asks : [{ ...nothing, kind: 'OTHER', importance: importanceAt(sentence.length - 1) }],
    yearsOfExperience: told.length > 0 ? Math.max(...told.map(({ min }) => min)) : null,
  };
}

const withBase =
  (importanceAt: ImportanceAt, base: Importance) =>
  (position: number): Importance =>
    importanceAt(position) ?? base;

/** Fields of study are no skills that are asked for; what is certified is told with the certificate. */
function askForSkills(
  { mentions, openEnded, importance }: PlacedGroup,
  minYears: number | null,
  others: readonly OtherAsk[],
): readonly Ask[] {
  const start = mentions[0]?.start ?? 0;
  const within = others.find((other) => other.start <= start && start < other.end);
  if (within?.kind === 'EDUCATION') return [];
  const kind = within?.kind === 'CERTIFICATION' ? 'CERTIFICATION' : 'SKILL';
  const anyOf = [...new Set(mentions.map(({ skill }) => skill))];
  return [{ kind, importance, anyOf, openEnded, minYears, education: null }];
}

/** One requirement per kind and importance; of several degrees the lowest. */
function askForOthers(
  others: readonly OtherAsk[],
  skills: readonly Ask[],
  importanceAt: (position: number) => Importance,
): readonly Ask[] {
  return others.flatMap(({ kind, start, level }) => {
    const importance = importanceAt(start);
    if (kind === 'CERTIFICATION' && skills.some((ask) => ask.kind === kind)) return [];
    const levels = others
      .filter((other) => other.kind === kind && importanceAt(other.start) === importance)
      .map((other) => other.level);
    const lowest = level === null ? null : (educationLevels.find((each) => levels.includes(each)) ?? null);
    return [{ ...nothing, kind, importance, education: lowest }];
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
