import type { DocumentFormat } from '../domain/enums.js';
import type { Rejection } from '../extraction/document-reader.js';
import {
  candidateFormats,
  detectJsonFormat,
  detectTextFormat,
  postingFormats,
} from '../extraction/documents/detect-format.js';
import { readHtmlText } from '../extraction/documents/html/read-html-posting.js';
import { listDocuments } from '../extraction/documents/list-documents.js';
import { parseJson } from '../extraction/documents/parse-json.js';
import { looksLikeResume } from '../extraction/documents/resume/looks-like-resume.js';
import { findPagePostings } from '../extraction/documents/schema-org/read-page.js';
import type { TextFormat } from './read-documents.js';

export type IngestKind = 'posting' | 'candidate';

/** What a document is to be read as. */
export interface ToldFormat {
  readonly kind: IngestKind;
  readonly format: DocumentFormat;
}

/** The kind and format of a document by its content and, for text, the name of its file; `kind` where it is told. */
export function tellFormat(
  { content, format }: { readonly content: string; readonly format: TextFormat },
  kind: IngestKind | null,
): ToldFormat | Rejection {
  return format === null ? tellJsonFormat(content, kind) : tellTextFormat(content, format, kind);
}

/**
 * By its fields. Where they tell nothing it counts as one of our own formats, whose rejection then names what is
 * missing.
 */
function tellJsonFormat(content: string, kind: IngestKind | null): ToldFormat | Rejection {
  const parsed = parseJson(content);
  if (parsed.kind === 'rejected') return parsed;
  const format = detectJsonFormat(listDocuments(parsed.value));
  if (format === null) {
    return { kind: kind ?? 'posting', format: kind === 'candidate' ? 'CANDIDATE_JSON' : 'POSTING_JSON' };
  }
  const isCandidate = candidateFormats.includes(format) && !postingFormats.includes(format);
  return { kind: kind ?? (isCandidate ? 'candidate' : 'posting'), format };
}

/** HTML by its tags, whatever the file's name; a candidate where it evidently is a résumé. */
function tellTextFormat(
  content: string,
  named: Exclude<TextFormat, null>,
  kind: IngestKind | null,
): ToldFormat {
  if (kind !== 'candidate' && findPagePostings(content).length > 0) {
    return { kind: 'posting', format: 'SCHEMA_ORG_JOB_POSTING' };
  }
  const format = detectTextFormat(content) === 'HTML' ? 'HTML' : named;
  return { kind: kind ?? (isResume(content, format) ? 'candidate' : 'posting'), format };
}

function isResume(content: string, format: DocumentFormat): boolean {
  if (format !== 'HTML') return looksLikeResume(content);
  const read = readHtmlText(content);
  return read.kind === 'text' && looksLikeResume(read.text);
}
