import { detectJsonFormat, looksLikeJson } from './detect-format.js';
import { listDocuments } from './list-documents.js';
import { nestsTooDeep } from './parse-json.js';
import { findJobPostings } from './schema-org/find-job-postings.js';
import { findPagePostings } from './schema-org/read-page.js';

/**
 * The documents of a content that holds several, as JSON each: the entries of a list, the jobs of a job board's answer,
 * the JobPostings of a graph or page. Null where it is one document, or none that can be read.
 */
export function splitContent(content: string): readonly string[] | null {
  const documents = looksLikeJson(content) ? listJson(content) : severalOf(findPagePostings(content));
  return documents === null ? null : documents.map((document) => JSON.stringify(document));
}

function listJson(content: string): readonly unknown[] | null {
  if (!mayHoldSeveral.test(content)) return null;
  const value = parse(content);
  if (typeof value !== 'object' || value === null || nestsTooDeep(value)) return null;
  const documents = listDocuments(value);
  if (detectJsonFormat(documents) === 'SCHEMA_ORG_JOB_POSTING') return severalOf(findJobPostings(value));
  return documents[0] === value ? null : documents;
}

const mayHoldSeveral = /^\uFEFF?\s{0,1000}\[|"jobs"|"@graph"/;

const severalOf = (documents: readonly unknown[]): readonly unknown[] | null =>
  documents.length > 1 ? documents : null;

function parse(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
