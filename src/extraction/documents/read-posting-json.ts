import type { EducationLevel } from '../../domain/enums.js';
import type { RequirementContent } from '../../domain/requirement.js';
import type { Recogniser, Taxonomy } from '../../skills/taxonomy.js';
import type { PostingDocument, Rejection } from '../document-reader.js';
import { readPostingText } from '../read-posting-text.js';
import { normaliseLocation, normaliseSalary, normaliseTime, resolveSkill } from './normalise-fields.js';
import { postingJson, type RequirementJson } from './posting-json.js';
import { validateDocument } from './validate-document.js';

/** Reads a POSTING_JSON value: given fields stand, what it leaves out is read from the description. */
export function readPostingJson(
  value: unknown,
  taxonomy: Taxonomy,
  recogniser: Recogniser,
): PostingDocument | Rejection {
  const valid = validateDocument(postingJson, value, 'POSTING_JSON');
  if (valid.kind === 'rejected') return valid;
  const given = valid.value;
  const read = readPostingText(given.description, given.title, taxonomy, recogniser);
  const requirements = given.requirements?.map((requirement) => readGiven(requirement, taxonomy));
  return {
    kind: 'posting',
    format: 'POSTING_JSON',
    externalId: given.externalId,
    url: given.url ?? null,
    description: given.description,
    postedAt: given.postedAt == null ? null : normaliseTime(given.postedAt),
    status: given.status ?? null,
    title: read.title,
    company: given.company ?? read.company,
    locations: given.locations?.map(normaliseLocation) ?? read.locations,
    workplace: given.workplace ?? read.workplace,
    employmentType: given.employmentType ?? read.employmentType,
    seniority: given.seniority ?? read.seniority,
    minYearsExperience: given.minYearsExperience ?? read.minYearsExperience,
    education: given.education ?? read.education,
    salary: given.salary == null ? read.salary : normaliseSalary(given.salary),
    requirements: requirements ?? read.requirements,
    mentions: mentionsOf(given.title, read.mentions, requirements ?? [], recogniser),
  };
}

/** Skills of the title, the description and the given requirements. */
function mentionsOf(
  title: string,
  read: PostingDocument['mentions'],
  requirements: readonly RequirementContent[],
  recogniser: Recogniser,
): PostingDocument['mentions'] {
  const ofTitle = recogniser.inDocument(title).map(({ skill }) => skill);
  return [...new Set([...ofTitle, ...read, ...requirements.flatMap(({ anyOf }) => anyOf)])];
}

function readGiven(given: RequirementJson, taxonomy: Taxonomy): RequirementContent {
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
