import type { EducationLevel } from '../../domain/enums.js';
import type { RequirementContent } from '../../domain/requirement.js';
import type { Taxonomy } from '../../skills/taxonomy.js';
import { resolveSkill } from './normalise-fields.js';
import type { RequirementJson } from './posting-json.js';

/** A requirement that stands in no text; without words of its own it gets plain ones. */
export function buildGivenRequirement(given: RequirementJson, taxonomy: Taxonomy): RequirementContent {
  const anyOf = [...new Set((given.anyOf ?? []).map((name) => resolveSkill(name, taxonomy)))];
  const content = {
    kind: given.kind ?? kindOf(given),
    importance: given.importance ?? 'REQUIRED',
    anyOf,
    openEnded: given.openEnded ?? false,
    minYears: given.minYears ?? null,
    education: given.education ?? null,
  } as const;
  const names = anyOf.map((id) => taxonomy.skill(id).name);
  return { ...content, text: given.text ?? wordsOf(names, content), span: null };
}

function kindOf({ anyOf, education, minYears }: RequirementJson): RequirementContent['kind'] {
  if ((anyOf?.length ?? 0) > 0) return 'SKILL';
  if (education != null) return 'EDUCATION';
  return minYears == null ? 'OTHER' : 'EXPERIENCE';
}

const degrees: Readonly<Record<EducationLevel, string>> = {
  HIGH_SCHOOL: 'High school diploma',
  ASSOCIATE: 'Associate degree',
  BACHELOR: "Bachelor's degree",
  MASTER: "Master's degree",
  DOCTORATE: 'Doctorate',
};

/** Plain words for a requirement that was given without any: "Python or Java or similar, 3+ years". */
function wordsOf(
  names: readonly string[],
  { openEnded, minYears, education }: Pick<RequirementContent, 'openEnded' | 'minYears' | 'education'>,
): string {
  const skills = [...names, ...(openEnded && names.length > 0 ? ['similar'] : [])].join(' or ');
  const years = minYears === null ? '' : `${minYears}+ years${names.length > 0 ? '' : ' of experience'}`;
  const degree = education === null ? '' : degrees[education];
  return [skills, degree, years].filter((part) => part !== '').join(', ');
}
