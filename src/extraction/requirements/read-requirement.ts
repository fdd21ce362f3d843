import type { RequirementContent } from '../../domain/requirement.js';

/** A requirement with the rules that made its group and its importance. */
export interface ReadRequirement extends RequirementContent {
  readonly rules: readonly string[];
}
