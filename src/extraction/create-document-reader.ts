import type { DocumentFormat } from '../domain/enums.js';
import type { Recogniser, Taxonomy } from '../skills/taxonomy.js';
import type { CandidateDocument, DocumentReader, PostingDocument, Rejection } from './document-reader.js';
import { reject } from './documents/check-content.js';
import { completePosting, nothingGiven } from './documents/complete-posting.js';
import { candidateFormats, postingFormats } from './documents/detect-format.js';
import { readHtmlPosting, readHtmlText } from './documents/html/read-html-posting.js';
import { readBoardPosting } from './documents/job-boards/read-board-posting.js';
import { readCandidateJson } from './documents/read-candidate-json.js';
import { readPostingJson } from './documents/read-posting-json.js';
import { readJsonResume } from './documents/resume/read-json-resume.js';
import { readResumeText } from './documents/resume/read-resume-text.js';
import { readJobPosting } from './documents/schema-org/read-job-posting.js';
import { tellDocument } from './documents/tell-document.js';

/** Raised once before a release whose rules may read a document differently. */
const rulesVersion = '8';

/** Made once; holds no state. */
export function createDocumentReader(taxonomy: Taxonomy, recogniser: Recogniser): DocumentReader {
  return {
    version: `${rulesVersion}-${taxonomy.version}`,
    readPosting: (content, format) => readPosting(content, format, taxonomy, recogniser),
    readCandidate: (content, format, asOf) => readCandidate(content, format, asOf, taxonomy, recogniser),
  };
}

function readPosting(
  content: string,
  given: DocumentFormat | null,
  taxonomy: Taxonomy,
  recogniser: Recogniser,
): PostingDocument | Rejection {
  const told = tellDocument(content, given, 'POSTING_JSON');
  if (told.kind === 'rejected') return told;
  const { format, value } = told;
  switch (format) {
    case 'TEXT':
    case 'MARKDOWN':
      return completePosting({ ...nothingGiven, format, description: content }, taxonomy, recogniser);
    case 'HTML':
      return readHtmlPosting(content, taxonomy, recogniser);
    case 'POSTING_JSON':
      return readPostingJson(value, taxonomy, recogniser);
    case 'SCHEMA_ORG_JOB_POSTING':
      return readJobPosting(value, taxonomy, recogniser);
    case 'GREENHOUSE':
    case 'LEVER':
    case 'ASHBY':
      return readBoardPosting(value, format, taxonomy, recogniser);
    case 'CANDIDATE_JSON':
    case 'JSON_RESUME':
      return unsupported(format, 'Postings', postingFormats);
  }
}

function readCandidate(
  content: string,
  given: DocumentFormat | null,
  asOf: string,
  taxonomy: Taxonomy,
  recogniser: Recogniser,
): CandidateDocument | Rejection {
  const told = tellDocument(content, given, 'CANDIDATE_JSON');
  if (told.kind === 'rejected') return told;
  const { format, value } = told;
  switch (format) {
    case 'TEXT':
    case 'MARKDOWN':
      return readResumeText(content, format, recogniser, asOf);
    case 'HTML': {
      const read = readHtmlText(content);
      return read.kind === 'rejected' ? read : readResumeText(read.text, format, recogniser, asOf);
    }
    case 'CANDIDATE_JSON':
      return readCandidateJson(value, taxonomy, recogniser);
    case 'JSON_RESUME':
      return readJsonResume(value, taxonomy, recogniser, asOf);
    case 'POSTING_JSON':
    case 'SCHEMA_ORG_JOB_POSTING':
    case 'GREENHOUSE':
    case 'LEVER':
    case 'ASHBY':
      return unsupported(format, 'Candidates', candidateFormats);
  }
}

function unsupported(format: DocumentFormat, what: string, supported: readonly DocumentFormat[]): Rejection {
  const message = `${what} are not read from ${format}. Supported: ${supported.join(', ')}.`;
  return reject('UNSUPPORTED_FORMAT', message);
}
