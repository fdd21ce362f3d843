import type { RequirementTokens } from '../../domain/match/tokens.js';

/**
 * The tokens of one requirement by what whoever holds one of them earns: the number in the name, once a field. So the
 * index adds up constants and reads no weight. `whole`, where nobody answers in part, spares a second look-up of the
 * same tokens.
 */
export type MatchFields = { readonly [field in MatchField]?: readonly string[] };
export type MatchField = (typeof matchFields)[number]['field'];

/** Which of a candidate's tokens a field may hold: only `full` asks for years of a skill. */
type Held = 'skill' | 'least';

/** The fields of index-mappings/postings.json, with what they earn: the halves of the two weights, or the wholes. */
export const matchFields = [
  { field: 'whole4', earns: 4, held: 'least' },
  { field: 'whole2', earns: 2, held: 'least' },
  { field: 'full2', earns: 2, held: 'skill' },
  { field: 'full1', earns: 1, held: 'skill' },
  { field: 'partial2', earns: 2, held: 'least' },
  { field: 'partial1', earns: 1, held: 'least' },
] as const satisfies readonly { field: string; earns: number; held: Held }[];

/** Where the requirement's tokens lie; nowhere for one that matching doesn't consider. */
export function buildMatchFields(tokens: RequirementTokens | null): MatchFields {
  if (tokens === null) return {};
  const { full, partial, half } = tokens;
  if (partial.every((token) => full.includes(token))) return { [`whole${2 * half}`]: full };
  return { [`full${half}`]: full, [`partial${half}`]: partial };
}

/** The candidate's tokens that are worth a look-up, by field: an absent token costs as much as one that is found. */
export function tokensToLookUp(tokens: readonly string[]): Readonly<Record<Held, readonly string[]>> {
  return {
    skill: tokens.filter(isSkill),
    least: tokens.filter((token) => !isSkill(token) || token.endsWith('>=0')),
  };
}

const isSkill = (token: string) => token.startsWith('skill:');
