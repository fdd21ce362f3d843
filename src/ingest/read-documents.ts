import { readFile } from 'node:fs/promises';
import type { RejectionCode } from '../extraction/document-reader.js';
import type { FileLayout, InputFile } from './find-files.js';
import { readLines } from './read-lines.js';

/** Where a document lies. */
export interface Place {
  readonly file: string;
  /** From 1; null where the file is the document. */
  readonly line: number | null;
}

/** One document as it lies in a file, or why it can't be had. */
export type FileDocument =
  | {
      readonly kind: 'document';
      readonly place: Place;
      readonly externalId: string | null;
      /** Null: JSON, whose fields tell the format. */
      readonly format: 'TEXT' | 'MARKDOWN' | null;
      readonly content: string;
      readonly bytes: number;
    }
  | {
      readonly kind: 'rejected';
      readonly place: Place;
      readonly code: RejectionCode;
      readonly message: string;
      readonly bytes: number;
    };

/** Larger than any document of a million characters can be, so that nobody need hold one in memory to reject it. */
const largestDocument = 4 * 1024 * 1024;

/** JSON documents bear their own external ids; texts are known by the names of their files. */
const formats: Readonly<Record<FileLayout, 'TEXT' | 'MARKDOWN' | null>> = {
  text: 'TEXT',
  markdown: 'MARKDOWN',
  json: null,
  'json-lines': null,
};

/** The documents of the files in their order, read as they are asked for. Blank lines hold none. */
export async function* readDocuments(files: readonly InputFile[]): AsyncGenerator<FileDocument> {
  for (const file of files) {
    if (file.layout === 'json-lines') yield* readJsonLines(file);
    else yield await readWholeFile(file);
  }
}

async function readWholeFile(file: InputFile): Promise<FileDocument> {
  const place = { file: file.path, line: null };
  const format = formats[file.layout];
  const bytes = file.bytes > largestDocument ? null : await readFile(file.path);
  return decode(place, bytes, file.bytes, format, format === null ? null : file.name);
}

async function* readJsonLines(file: InputFile): AsyncGenerator<FileDocument> {
  for await (const { number, bytes, length } of readLines(file.path, largestDocument)) {
    const document = decode({ file: file.path, line: number }, bytes, length + 1, null, null);
    if (document.kind === 'rejected' || document.content.trim() !== '') yield document;
  }
}

function decode(
  place: Place,
  bytes: Buffer | null,
  size: number,
  format: 'TEXT' | 'MARKDOWN' | null,
  externalId: string | null,
): FileDocument {
  const reject = (code: RejectionCode, message: string): FileDocument => ({
    kind: 'rejected',
    place,
    code,
    message,
    bytes: size,
  });
  if (bytes === null) {
    return reject(
      'DOCUMENT_TOO_LARGE',
      `A document may have ${largestDocument} bytes, this one has ${size}.`,
    );
  }
  try {
    const content = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { kind: 'document', place, externalId, format, content, bytes: size };
  } catch {
    return reject('INVALID_ENCODING', 'Expected UTF-8, but the bytes are not; convert the file to UTF-8.');
  }
}
