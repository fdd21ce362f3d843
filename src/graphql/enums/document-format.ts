import type { DocumentFormat } from '../../domain/enums.js';
import { describeEnum } from './describe-enum.js';

export const DocumentFormatEnum = describeEnum<DocumentFormat>(
  'DocumentFormat',
  'A format that documents can be imported in. Where none is given, it is told from the content.',
  {
    TEXT: 'Plain text.',
    MARKDOWN: 'Markdown.',
    HTML: 'An HTML page or fragment; its plain text becomes the description.',
    POSTING_JSON: 'A job posting in the JSON format of this API (schema/posting.schema.json).',
    CANDIDATE_JSON: 'A candidate profile in the JSON format of this API (schema/candidate.schema.json).',
    SCHEMA_ORG_JOB_POSTING: 'JSON-LD of the type JobPosting of schema.org.',
    GREENHOUSE: 'A job as the Greenhouse job board API gives it.',
    LEVER: 'A posting as the Lever postings API gives it.',
    ASHBY: 'A job as the Ashby job board API gives it.',
    JSON_RESUME: 'A candidate profile in the JSON Resume format.',
  },
);
