import type { RequirementContent } from '../../src/domain/requirement.js';
import type { SkillId } from '../../src/domain/skill.js';

/** A REQUIRED requirement of any of the skills, but for the values given. */
export function buildRequirement(
  anyOf: readonly SkillId[],
  values: Partial<RequirementContent> = {},
): RequirementContent {
  return {
    kind: 'SKILL',
    importance: 'REQUIRED',
    anyOf,
    openEnded: false,
    minYears: null,
    education: null,
    text: `Experience with ${anyOf.join(' or ')}`,
    span: null,
    ...values,
  };
}
