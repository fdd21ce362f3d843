import type { RequirementTokens } from '../domain/match/tokens.js';

/** A part of a ranking by coverage: who holds any of the tokens earns the weight, once. */
export interface MatchClause {
  /** At least one, each once. */
  readonly tokens: readonly string[];
  /** A whole number above 0. */
  readonly weight: number;
}

/** What requirements ask for as clauses whose weights add up; those with the same tokens are one. */
export function matchClauses(requirements: readonly RequirementTokens[]): readonly MatchClause[] {
  const clauses = new Map<string, MatchClause>();
  for (const { full, partial, half } of requirements) {
    for (const asked of [full, partial]) {
      const tokens = [...new Set(asked)].toSorted();
      const key = JSON.stringify(tokens);
      clauses.set(key, { tokens, weight: (clauses.get(key)?.weight ?? 0) + half });
    }
  }
  return [...clauses.values()];
}
