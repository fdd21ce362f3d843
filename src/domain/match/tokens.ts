import type { Candidate } from '../candidate.js';
import { educationLevels } from '../enums.js';
import type { RequirementContent } from '../requirement.js';
import type { SkillLookup } from '../skill-lookup.js';
import { openCategories } from './answer-requirement.js';
import { knownSkills } from './known-skills.js';
import { matchedRequirement, weightOf, wholeYears } from './weigh-requirement.js';

/**
 * A requirement as plain words that an index can look up: a candidate who holds any of `partial` earns `half`, one who
 * holds any of `full` earns `half` once more. Whoever holds a full token holds a partial one.
 */
export interface RequirementTokens {
  readonly full: readonly string[];
  readonly partial: readonly string[];
  /** Half of the requirement's weight: a whole number. */
  readonly half: number;
}

const upTo = (name: string, years: number | null): readonly string[] =>
  Array.from({ length: (years ?? 0) + 1 }, (_, year) => `${name}>=${year}`);

/** Everything that the candidate can answer: `skill:python>=0` to `skill:python>=5`, categories, years, education. */
export function candidateTokens(candidate: Candidate, lookup: SkillLookup): readonly string[] {
  const known = knownSkills(candidate, lookup);
  const categories = new Set([...known.keys()].map((skill) => lookup.skill(skill).category));
  const years = wholeYears(candidate.yearsOfExperience);
  const level = candidate.education === null ? -1 : educationLevels.indexOf(candidate.education);
  return [
    ...[...known].flatMap(([skill, how]) => upTo(skill, how.years)),
    ...[...categories].map((category) => `category:${category}`),
    ...(years === null ? [] : upTo('experience', years)),
    ...educationLevels.slice(0, level + 1).map((reached) => `education:${reached}`),
  ];
}

/** What answers the requirement; null where matching doesn't consider it. */
export function requirementTokens(
  requirement: RequirementContent,
  lookup: SkillLookup,
): RequirementTokens | null {
  const asked = matchedRequirement(requirement);
  const half = weightOf(requirement) / 2;
  switch (asked?.kind) {
    case undefined:
      return null;
    case 'SKILL': {
      const categories = [...openCategories(requirement, lookup)].map((category) => `category:${category}`);
      return {
        full: requirement.anyOf.map((skill) => `${skill}>=${asked.minYears}`),
        partial: [...requirement.anyOf.map((skill) => `${skill}>=0`), ...categories],
        half,
      };
    }
    case 'EXPERIENCE': {
      const tokens = [`experience>=${asked.minYears}`];
      return { full: tokens, partial: tokens, half };
    }
    case 'EDUCATION': {
      const tokens = [`education:${asked.minLevel}`];
      return { full: tokens, partial: tokens, half };
    }
  }
}

/** The tokens of every requirement that matching considers, in the posting's order. */
export function postingTokens(
  posting: { readonly requirements: readonly RequirementContent[] },
  lookup: SkillLookup,
): readonly RequirementTokens[] {
  return posting.requirements
    .map((requirement) => requirementTokens(requirement, lookup))
    .filter((tokens) => tokens !== null);
}

/** The weight of all: what a candidate who meets everything earns. */
export function totalWeight(tokens: readonly RequirementTokens[]): number {
  return tokens.reduce((sum, { half }) => sum + 2 * half, 0);
}
