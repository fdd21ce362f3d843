import { educationLevels, type EducationLevel } from '../../../domain/enums.js';
import type { RequirementContent } from '../../../domain/requirement.js';
import type { Taxonomy } from '../../../skills/taxonomy.js';
import { buildGivenRequirement } from '../build-given-requirement.js';
import { readStudyLevels } from '../read-study-level.js';
import type { JobPostingNode } from './job-posting.js';

/** What a JobPosting asks for in fields of their own; null where it doesn't. */
export interface Asked {
  readonly minYears: number | null;
  readonly education: EducationLevel | null;
}

const mostMonths = 80 * 12;

export function readAsked(given: JobPostingNode): Asked {
  const months = Math.max(0, ...given.experienceRequirements.map((each) => each.months ?? 0));
  const levels = given.educationRequirements.flatMap(({ category }) =>
    category === null ? [] : readStudyLevels(category),
  );
  return {
    minYears: months > 0 && months <= mostMonths ? Math.round(months / 6) / 2 : null,
    education: lowest(levels),
  };
}

/** What stands in fields and in no text is asked for all the same. */
export function addAsked(
  read: readonly RequirementContent[],
  { minYears, education }: Asked,
  taxonomy: Taxonomy,
): readonly RequirementContent[] {
  const asks = (kind: RequirementContent['kind']) => read.some((requirement) => requirement.kind === kind);
  return [
    ...read,
    ...(minYears === null || asks('EXPERIENCE') ? [] : [buildGivenRequirement({ minYears }, taxonomy)]),
    ...(education === null || asks('EDUCATION') ? [] : [buildGivenRequirement({ education }, taxonomy)]),
  ];
}

const lowest = (levels: readonly EducationLevel[]): EducationLevel | null =>
  educationLevels.find((level) => levels.includes(level)) ?? null;
