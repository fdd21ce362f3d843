import type { Recogniser, Taxonomy } from '../../skills/taxonomy.js';
import type { PostingDocument, Rejection } from '../document-reader.js';
import { buildGivenRequirement } from './build-given-requirement.js';
import { completePosting } from './complete-posting.js';
import { normaliseLocation, normaliseSalary, normaliseTime } from './normalise-fields.js';
import { postingJson } from './posting-json.js';
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
  const requirements = given.requirements?.map((requirement) => buildGivenRequirement(requirement, taxonomy));
  return completePosting(
    {
      format: 'POSTING_JSON',
      externalId: given.externalId,
      url: given.url ?? null,
      description: given.description,
      postedAt: given.postedAt == null ? null : normaliseTime(given.postedAt),
      validThrough: null,
      status: given.status ?? null,
      title: given.title,
      company: given.company ?? null,
      locations: given.locations?.map(normaliseLocation) ?? null,
      workplace: given.workplace ?? null,
      employmentType: given.employmentType ?? null,
      seniority: given.seniority ?? null,
      minYearsExperience: given.minYearsExperience ?? null,
      education: given.education ?? null,
      salary: given.salary == null ? null : normaliseSalary(given.salary),
      requirements: requirements ?? null,
    },
    taxonomy,
    recogniser,
  );
}
