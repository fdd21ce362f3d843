import { readFile } from 'node:fs/promises';
import type { RejectionCode } from '../extraction/document-reader.js';
import { splitContent } from '../extraction/documents/split-content.js';
import type { FileLayout, InputFile } from './find-files.js';
import { readLines } from './read-lines.js';

/** Where a document lies. */
export interface Place {
  readonly file: string;
  /** From 1; null where the file is no list of lines. */
  readonly line: number | null;
  /** From 1; null where the file or line is the document itself, not a list of several. */
  readonly entry: number | null;
}

/** What the name of a file says of its documents; null: they are JSON, whose fields tell the format. */
export type TextFormat = 'TEXT' | 'MARKDOWN' | 'HTML' | null;

/** One document as it lies in a file, or why it can't be had. */
export type FileDocument =
  | {
      readonly kind: 'document';
      readonly place: Place;
      /** Null where the file holds several documents, or where several files have the name. */
      readonly fileName: string | null;
      readonly format: TextFormat;
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
/** The whole board of a large company has some ten megabytes. */
const largestList = 64 * 1024 * 1024;

const formats: Readonly<Record<FileLayout, TextFormat>> = {
  text: 'TEXT',
  markdown: 'MARKDOWN',
  html: 'HTML',
  json: null,
  'json-lines': null,
};

/** The documents of the files in their order, read as they are asked for. Blank lines and empty lists hold none. */
export async function* readDocuments(files: readonly InputFile[]): AsyncGenerator<FileDocument> {
  const counts = Map.groupBy(files, ({ name }) => name);
  for (const file of files) {
    const isNamedAlone = counts.get(file.name)?.length === 1;
    if (file.layout === 'json-lines') yield* readJsonLines(file);
    else yield* split(await readWholeFile(file, isNamedAlone ? file.name : null));
  }
}

async function readWholeFile(file: InputFile, fileName: string | null): Promise<FileDocument> {
  const place = { file: file.path, line: null, entry: null };
  const largest = file.layout === 'json' ? largestList : largestDocument;
  const bytes = file.bytes > largest ? null : await readFile(file.path);
  return decode(place, bytes, file.bytes, { format: formats[file.layout], fileName, largest });
}

const line = { format: null, fileName: null, largest: largestDocument };

async function* readJsonLines(file: InputFile): AsyncGenerator<FileDocument> {
  for await (const { number, bytes, length } of readLines(file.path, largestDocument)) {
    const place = { file: file.path, line: number, entry: null };
    const document = decode(place, bytes, length + 1, line);
    if (document.kind === 'rejected' || document.content.trim() !== '') yield* split(document);
  }
}

/** The documents of one that holds several; they share its bytes. */
function* split(document: FileDocument): Generator<FileDocument> {
  const mayBeList = document.kind === 'document' && (document.format === null || document.format === 'HTML');
  const contents = mayBeList ? splitContent(document.content) : null;
  if (contents === null) yield document;
  for (const [nth, content] of (contents ?? []).entries()) {
    const place = { ...document.place, entry: nth + 1 };
    const bytes = document.bytes / (contents?.length ?? 1);
    yield { kind: 'document', place, fileName: null, format: null, content, bytes };
  }
}

interface Expected {
  readonly format: TextFormat;
  readonly fileName: string | null;
  /** In bytes. */
  readonly largest: number;
}

/** `bytes` null: there are more than expected. */
function decode(
  place: Place,
  bytes: Buffer | null,
  size: number,
  { format, fileName, largest }: Expected,
): FileDocument {
  const reject = (code: RejectionCode, message: string): FileDocument => ({
    kind: 'rejected',
    place,
    code,
    message,
    bytes: size,
  });
  if (bytes === null) {
    return reject('DOCUMENT_TOO_LARGE', `Expected at most ${largest} bytes, but it has ${size}.`);
  }
  try {
    const content = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { kind: 'document', place, fileName, format, content, bytes: size };
  } catch {
    return reject('INVALID_ENCODING', 'Expected UTF-8, but the bytes are not; convert the file to UTF-8.');
  }
}
