import type { DocumentFormat } from '../domain/enums.js';
import type { Recogniser, Taxonomy } from '../skills/taxonomy.js';
import type { DocumentReader, PostingDocument, Rejection } from './document-reader.js';
import { checkContent, reject } from './documents/check-content.js';
import {
  candidateFormats,
  detectJsonFormat,
  detectTextFormat,
  looksLikeJson,
  postingFormats,
} from './documents/detect-format.js';
import { parseJson } from './documents/parse-json.js';
import { readCandidateJson } from './documents/read-candidate-json.js';
import { readPostingJson } from './documents/read-posting-json.js';
import { readPostingText } from './read-posting-text.js';

/** Raised with every change of the rules that may read a document differently. */
const rulesVersion = '3';

/** What a content turned out to be; `value` is the parsed JSON, for the formats that are JSON. */
type Told = { readonly kind: 'told'; readonly format: DocumentFormat; readonly value: unknown } | Rejection;

/** Made once; holds no state. */
export function createDocumentReader(taxonomy: Taxonomy, recogniser: Recogniser): DocumentReader {
  return {
    version: `${rulesVersion}-${taxonomy.version}`,
    readPosting: (content, format) => {
      const told = tellFormat(content, format, 'POSTING_JSON');
      if (told.kind === 'rejected') return told;
      if (!postingFormats.includes(told.format)) return unsupported(told.format, 'Postings', postingFormats);
      if (told.format === 'POSTING_JSON') return readPostingJson(told.value, taxonomy, recogniser);
      return readText(content, told.format, taxonomy, recogniser);
    },
    readCandidate: (content, format) => {
      const told = tellFormat(content, format, 'CANDIDATE_JSON');
      if (told.kind === 'rejected') return told;
      if (!candidateFormats.includes(told.format))
        return unsupported(told.format, 'Candidates', candidateFormats);
      return readCandidateJson(told.value, taxonomy, recogniser);
    },
  };
}

/** `json`: what a JSON document without telling fields is taken for, so that its rejection names what is missing. */
function tellFormat(content: string, format: DocumentFormat | null, json: DocumentFormat): Told {
  const unreadable = checkContent(content);
  if (unreadable !== null) return unreadable;
  const isJson = format === null ? looksLikeJson(content) : format.endsWith('_JSON');
  if (!isJson) return { kind: 'told', format: format ?? detectTextFormat(content), value: null };
  const parsed = parseJson(content);
  if (parsed.kind === 'rejected') return parsed;
  const detected = format ?? detectJsonFormat(parsed.value) ?? json;
  return { kind: 'told', format: detected, value: parsed.value };
}

function unsupported(format: DocumentFormat, what: string, supported: readonly DocumentFormat[]): Rejection {
  const message = `${what} are not read from ${format}. Supported: ${supported.join(', ')}.`;
  return reject('UNSUPPORTED_FORMAT', message);
}

function readText(
  content: string,
  format: DocumentFormat,
  taxonomy: Taxonomy,
  recogniser: Recogniser,
): PostingDocument {
  const read = readPostingText(content, null, taxonomy, recogniser);
  return {
    kind: 'posting',
    format,
    externalId: null,
    url: null,
    description: content,
    postedAt: null,
    status: null,
    ...read,
  };
}
