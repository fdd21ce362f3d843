import type { DocumentFormat } from '../../domain/enums.js';
import { describeEnum } from './describe-enum.js';

export const DocumentFormatEnum = describeEnum<DocumentFormat>(
  'DocumentFormat',
  'A format that documents can be imported in. Where none is given, it is told from the content.',
  {
    TEXT: 'Plain text: a posting or a résumé.',
    MARKDOWN: 'Markdown: a posting or a résumé.',
    HTML: 'An HTML page or fragment, encoded once more or not: a posting, whose plain text becomes the description, or a résumé.',
    POSTING_JSON: 'A job posting in the JSON format of this API (schema/posting.schema.json).',
    CANDIDATE_JSON: 'A candidate profile in the JSON format of this API (schema/candidate.schema.json).',
    SCHEMA_ORG_JOB_POSTING:
      'JSON-LD of the type JobPosting of schema.org: alone, in a list or graph, or in the script of an HTML page.',
    GREENHOUSE: 'A job as the Greenhouse job board API gives it.',
    LEVER: 'A posting as the Lever postings API gives it.',
    ASHBY: 'A job as the Ashby job board API gives it.',
    JSON_RESUME: 'A candidate profile in the JSON Resume format.',
  },
);
