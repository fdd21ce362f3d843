import type { EmploymentType } from '../../../domain/enums.js';
import type { Recogniser, Taxonomy } from '../../../skills/taxonomy.js';
import type { PostingDocument, Rejection } from '../../document-reader.js';
import { readEmploymentType } from '../../fields/read-employment-type.js';
import { completePosting, nothingGiven } from '../complete-posting.js';
import { readDescription } from '../read-description.js';
import { validateDocument } from '../validate-document.js';
import { jobPosting } from './job-posting.js';
import { listTexts } from './list-texts.js';
import { addAsked, readAsked } from './read-asked.js';
import { readSchemaOrgLocations } from './read-locations.js';
import { readSchemaOrgSalary } from './read-salary.js';

const format = 'SCHEMA_ORG_JOB_POSTING';

/** Reads a JobPosting of JSON-LD; what it leaves out is read from its texts. */
export function readJobPosting(
  node: unknown,
  taxonomy: Taxonomy,
  recogniser: Recogniser,
): PostingDocument | Rejection {
  const valid = validateDocument(jobPosting, node, format);
  if (valid.kind === 'rejected') return valid;
  const given = valid.value;
  const description = readDescription(listTexts(given), format);
  if (description.kind === 'rejected') return description;
  const asked = readAsked(given);
  const url = given.url ?? given['@id'];
  const posting = completePosting(
    {
      ...nothingGiven,
      format,
      description: description.text,
      externalId: given.identifier ?? url,
      url,
      title: given.title ?? given.name,
      company: given.hiringOrganization[0] ?? null,
      locations: readSchemaOrgLocations(given),
      workplace: given.jobLocationType.some((type) => /telecommute/i.test(type)) ? ['REMOTE'] : null,
      employmentType: readType(given.employmentType),
      minYearsExperience: asked.minYears,
      education: asked.education,
      salary: readSchemaOrgSalary(given),
      postedAt: given.datePosted,
      validThrough: given.validThrough,
    },
    taxonomy,
    recogniser,
  );
  return { ...posting, requirements: addAsked(posting.requirements, asked, taxonomy) };
}

/** "FULL_TIME" and "CONTRACTOR" are the words of Google's guide; others write their own. The first that tells it. */
function readType(types: readonly string[]): EmploymentType | null {
  const told = types.map((type) => readEmploymentType(type.replaceAll('_', ' '), []));
  return told.find((type) => type !== null) ?? null;
}
