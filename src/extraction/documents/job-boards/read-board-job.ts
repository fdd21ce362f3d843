import type { DocumentFormat } from '../../../domain/enums.js';
import type { Location } from '../../../domain/location.js';
import type { SalaryRange } from '../../../domain/salary.js';
import type { Recogniser, Taxonomy } from '../../../skills/taxonomy.js';
import type { PostingDocument, Rejection } from '../../document-reader.js';
import { readEmploymentType } from '../../fields/read-employment-type.js';
import { readWorkplace } from '../../fields/read-workplace.js';
import { completePosting, nothingGiven } from '../complete-posting.js';
import { readDescription, type DescriptionPart } from '../read-description.js';

/** A job of an applicant tracking system, its fields named alike whichever one it is; null: it doesn't say. */
export interface BoardJob {
  readonly externalId: string | null;
  readonly url: string | null;
  readonly title: string;
  readonly texts: readonly DescriptionPart[];
  readonly company: string | null;
  readonly locations: readonly Location[];
  /** What tells the workplace, in words. */
  readonly workplace: string | null;
  /** How one is employed, in words. */
  readonly employment: string | null;
  readonly salary: SalaryRange | null;
  readonly postedAt: string | null;
}

/** The posting of a job: what its fields leave out is read from its texts. */
export function readBoardJob(
  job: BoardJob,
  format: DocumentFormat,
  taxonomy: Taxonomy,
  recogniser: Recogniser,
): PostingDocument | Rejection {
  const description = readDescription(job.texts, format);
  if (description.kind === 'rejected') return description;
  const workplace = job.workplace === null ? [] : readWorkplace([[job.workplace]], []);
  return completePosting(
    {
      ...nothingGiven,
      format,
      description: description.text,
      externalId: job.externalId,
      url: job.url,
      title: job.title,
      company: job.company,
      locations: job.locations.length === 0 ? null : job.locations,
      workplace: workplace.length === 0 ? null : workplace,
      employmentType: job.employment === null ? null : readEmploymentType(job.employment, []),
      salary: job.salary,
      postedAt: job.postedAt,
    },
    taxonomy,
    recogniser,
  );
}
