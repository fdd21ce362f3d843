import type { Skill, SkillId } from '../domain/skill.js';
import { squeezeFolded, squeezeName } from './find-skill.js';
import { foldName } from './fold-text.js';

interface Name {
  readonly skill: Skill;
  readonly squeezed: string;
  /** What follows each gap, squeezed: "machine learning" can be completed from "learn". */
  readonly tails: readonly string[];
  readonly isAlias: boolean;
}

/** From this many letters on one typing error is forgiven, where nothing else is found. */
const FORGIVING_FROM = 4;

/**
 * Completes what a person has typed so far: names before aliases before later words; among equals first what the most
 * skills imply, which the best known ones are, then the shortest.
 */
export function buildCompletion(
  skills: readonly Skill[],
): (typed: string, limit: number) => readonly Skill[] {
  const names = skills.flatMap((skill) =>
    [skill.name, ...skill.aliases].map((name, nth) => toName(skill, name, nth > 0)),
  );
  const impliedBy = new Map<SkillId, number>();
  for (const id of skills.flatMap(({ implies }) => implies)) impliedBy.set(id, (impliedBy.get(id) ?? 0) + 1);
  const known = (skill: Skill): number => impliedBy.get(skill.id) ?? 0;
  const best = (rankOf: (name: Name) => number | undefined) =>
    [...bestRanks(names, rankOf)]
      .sort(([a, rankA], [b, rankB]) => rankA - rankB || known(b) - known(a) || compareNames(a, b))
      .map(([skill]) => skill);
  return (typed, limit) => {
    const key = squeezeName(typed);
    if (key === '') return [];
    const found = best((name) => rank(name, key));
    if (found.length > 0 || key.length < FORGIVING_FROM) return found.slice(0, limit);
    return best((name) => (beginsAlmost(name.squeezed, key) ? 0 : undefined)).slice(0, limit);
  };
}

function toName(skill: Skill, name: string, isAlias: boolean): Name {
  const words = foldName(name).split(' ').map(squeezeFolded);
  const tails = words.slice(1).map((_, nth) => words.slice(nth + 1).join(''));
  return { skill, squeezed: words.join(''), tails, isAlias };
}

/** Lower is better; undefined: not found. */
function rank({ squeezed, tails, isAlias }: Name, key: string): number | undefined {
  if (squeezed === key) return isAlias ? 1 : 0;
  if (squeezed.startsWith(key)) return isAlias ? 3 : 2;
  return tails.some((tail) => tail.startsWith(key)) ? 4 : undefined;
}

function bestRanks(
  names: readonly Name[],
  rankOf: (name: Name) => number | undefined,
): ReadonlyMap<Skill, number> {
  const ranks = new Map<Skill, number>();
  for (const name of names) {
    const rank = rankOf(name);
    if (rank !== undefined) ranks.set(name.skill, Math.min(rank, ranks.get(name.skill) ?? Infinity));
  }
  return ranks;
}

function compareNames(a: Skill, b: Skill): number {
  return a.name.length - b.name.length || (a.name < b.name ? -1 : 1);
}

/** Whether the name begins with what was typed but for one letter too many, missing or wrong, or two swapped. */
function beginsAlmost(name: string, typed: string): boolean {
  let at = 0;
  while (at < typed.length && name[at] === typed[at]) at++;
  const goesOn = (inName: number, inTyped: number) => name.startsWith(typed.slice(inTyped), inName);
  const isSwapped = name[at] === typed[at + 1] && name[at + 1] === typed[at];
  return (
    goesOn(at + 1, at + 1) ||
    goesOn(at, at + 1) ||
    goesOn(at + 1, at) ||
    (isSwapped && goesOn(at + 2, at + 2))
  );
}
