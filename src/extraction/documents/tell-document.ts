import type { DocumentFormat } from '../../domain/enums.js';
import type { Rejection } from '../document-reader.js';
import { checkContent, reject } from './check-content.js';
import { detectJsonFormat, detectTextFormat, looksLikeJson } from './detect-format.js';
import { listDocuments } from './list-documents.js';
import { parseJson } from './parse-json.js';
import { findJobPostings } from './schema-org/find-job-postings.js';
import { findPagePostings } from './schema-org/read-page.js';

/** A content that holds one document; `value` is its JSON, null for text and HTML. */
export type ToldDocument =
  { readonly kind: 'told'; readonly format: DocumentFormat; readonly value: unknown } | Rejection;

/**
 * What a content is, by the format that was named, else by itself. `json`: what a JSON document without telling fields is
 * taken for, so that its rejection names what is missing.
 */
export function tellDocument(
  content: string,
  format: DocumentFormat | null,
  json: DocumentFormat,
): ToldDocument {
  const unreadable = checkContent(content);
  if (unreadable !== null) return unreadable;
  if (format === 'TEXT' || format === 'MARKDOWN' || format === 'HTML') return told(format, null);
  if (!looksLikeJson(content) && (format === null || format === 'SCHEMA_ORG_JOB_POSTING')) {
    const postings = findPagePostings(content);
    if (postings.length > 0) return tellOnly(postings, 'SCHEMA_ORG_JOB_POSTING');
    if (format === null) return told(detectTextFormat(content), null);
  }
  const parsed = parseJson(content);
  if (parsed.kind === 'rejected') return parsed;
  const documents = listDocuments(parsed.value);
  const detected = format ?? detectJsonFormat(documents) ?? json;
  return tellOnly(
    detected === 'SCHEMA_ORG_JOB_POSTING' ? findJobPostings(parsed.value) : documents,
    detected,
  );
}

function tellOnly(documents: readonly unknown[], format: DocumentFormat): ToldDocument {
  if (documents.length === 1) return told(format, documents[0]);
  const found = documents.length === 0 ? 'none is in it' : `it holds ${documents.length}`;
  const message = `Not a valid ${format} document: expected one, but ${found}. Send each by itself.`;
  return reject('INVALID_DOCUMENT', message);
}

const told = (format: DocumentFormat, value: unknown): ToldDocument => ({ kind: 'told', format, value });
