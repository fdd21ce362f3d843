import type { DocumentFormat } from '../domain/enums.js';
import type { Rejection } from '../extraction/document-reader.js';
import { candidateFormats, detectJsonFormat } from '../extraction/documents/detect-format.js';
import { parseJson } from '../extraction/documents/parse-json.js';

export type IngestKind = 'posting' | 'candidate';

/** What a document is to be read as. */
export interface ToldFormat {
  readonly kind: IngestKind;
  readonly format: DocumentFormat;
}

/**
 * The kind and format of a JSON document by its fields, or as told where `kind` isn't null. Where the fields tell
 * nothing it counts as one of our own formats, whose rejection then names what is missing.
 */
export function tellJsonFormat(content: string, kind: IngestKind | null): ToldFormat | Rejection {
  const parsed = parseJson(content);
  if (parsed.kind === 'rejected') return parsed;
  const format = detectJsonFormat(parsed.value);
  if (format === null) {
    return { kind: kind ?? 'posting', format: kind === 'candidate' ? 'CANDIDATE_JSON' : 'POSTING_JSON' };
  }
  return { kind: kind ?? (candidateFormats.includes(format) ? 'candidate' : 'posting'), format };
}

/** The format of a document from a file that is to be of this kind: the file's own, or told by the JSON's fields. */
export function tellFileFormat(
  { content, format }: { readonly content: string; readonly format: DocumentFormat | null },
  kind: IngestKind,
): ToldFormat | Rejection {
  return format === null ? tellJsonFormat(content, kind) : { kind, format };
}
