import type { Importance } from '../enums.js';
import type { RequirementContent } from '../requirement.js';

/** What a requirement asks for, in the terms of matching; years are whole, 0 to 30. */
export type MatchedRequirement =
  | { readonly kind: 'SKILL'; readonly minYears: number }
  | { readonly kind: 'EXPERIENCE'; readonly minYears: number }
  | { readonly kind: 'EDUCATION'; readonly minLevel: NonNullable<RequirementContent['education']> };

/** Years beyond this are all alike. */
const mostYears = 30;

const weights: Readonly<Record<Importance, number>> = { REQUIRED: 4, PREFERRED: 2 };

/** The weight of a requirement that matching considers: even, so that a half is whole. */
export function weightOf(requirement: Pick<RequirementContent, 'importance'>): number {
  return weights[requirement.importance];
}

/** What matching makes of a requirement; null where it isn't considered. A requirement's years are ceiled. */
export function matchedRequirement(requirement: RequirementContent): MatchedRequirement | null {
  const { kind, anyOf, education, minYears } = requirement;
  const years = minYears === null ? 0 : Math.min(Math.ceil(minYears), mostYears);
  if (kind === 'SKILL' && anyOf.length > 0) return { kind, minYears: years };
  if (kind === 'EXPERIENCE' && minYears !== null) return { kind, minYears: years };
  if (kind === 'EDUCATION' && education !== null) return { kind, minLevel: education };
  return null;
}

/** A candidate's years are floored; null where they are unknown. */
export function wholeYears(years: number | null): number | null {
  return years === null ? null : Math.max(0, Math.min(Math.floor(years), mostYears));
}
