import type { Importance } from '../../domain/enums.js';
import type { Mention } from '../../skills/taxonomy.js';
import { joinHeads } from './join-heads.js';
import { withoutDenied } from './negations.js';
import { type CategoryOf, readAlternatives, type SkillGroup } from './read-alternatives.js';
import { type ImportanceAt, readImportance, type ToldImportance } from './read-importance.js';
import { readScopes, type Scope } from './read-scopes.js';

/** Skills one of which is enough, with how important they are and the words that say so. */
export interface PlacedGroup extends SkillGroup, ToldImportance {
  readonly importance: Importance;
}

export interface PlacedGroups {
  readonly groups: readonly PlacedGroup[];
  /** The sentence with blanks for its brackets. */
  readonly outside: string;
  readonly importanceAt: (position: number) => ToldImportance;
}

/** The groups of a sentence; `base` is the importance of what its own words say nothing of. */
export function placeGroups(
  sentence: string,
  mentions: readonly Mention[],
  base: ToldImportance,
  categoryOf: CategoryOf,
): PlacedGroups {
  const scopes = readScopes(sentence, withoutDenied(sentence, mentions));
  const outside = scopes[0]?.text ?? sentence;
  const importanceAt = withBase(readImportance(outside), base);
  // "Image recognition is a plus (ResNet)": the brackets belong to the words right before them.
  const wordBefore = ({ start }: Scope) => Math.max(0, outside.slice(0, start).trimEnd().length - 1);
  const found = scopes.flatMap((scope) => {
    const inScope = scope.bracketed ? readImportance(scope.text) : importanceAt;
    return readAlternatives(scope).map((group): PlacedGroup => {
      const start = group.mentions[0]?.start ?? scope.start;
      const { importance, words } =
        inScope(start) ?? importanceAt(scope.bracketed ? wordBefore(scope) : start);
      return { ...group, importance, words };
    });
  });
  return { groups: joinHeads(sentence, found, categoryOf), outside, importanceAt };
}

const withBase =
  (importanceAt: ImportanceAt, base: ToldImportance) =>
  (position: number): ToldImportance =>
    importanceAt(position) ?? base;
