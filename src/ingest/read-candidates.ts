import type { Candidate } from '../domain/candidate.js';
import type { DocumentReader, Rejection } from '../extraction/document-reader.js';
import { buildCandidate } from './candidate-change.js';
import type { InputFile } from './find-files.js';
import { fileSource } from './file-source.js';
import { identifyItem } from './identify-item.js';
import type { Place } from './read-documents.js';
import { readDocuments } from './read-documents.js';
import { tellFormat } from './tell-format.js';

/** A candidate of a file, or why a document there is none. */
export type FileCandidate =
  { readonly kind: 'candidate'; readonly candidate: Candidate } | (Rejection & { readonly place: Place });

/** The candidates of the files as an import would store them, read as they are asked for; `now` dates what bears no date. */
export async function* readCandidates(
  files: readonly InputFile[],
  reader: DocumentReader,
  now: Date,
): AsyncGenerator<FileCandidate> {
  for await (const file of readDocuments(files)) {
    const { place } = file;
    if (file.kind === 'rejected') {
      yield { kind: 'rejected', code: file.code, message: file.message, place };
      continue;
    }
    const { content, fileName } = file;
    const told = tellFormat(file, 'candidate');
    const document =
      told.kind === 'rejected'
        ? told
        : reader.readCandidate(content, told.format, now.toISOString().slice(0, 10));
    if (document.kind === 'rejected') {
      yield { ...document, place };
      continue;
    }
    const source = identifyItem(
      { source: fileSource, externalId: null, fileName, format: file.format, content },
      document,
    );
    const updatedAt = document.updatedAt ?? now.toISOString();
    yield {
      kind: 'candidate',
      candidate: buildCandidate(document, content, source, reader.version, updatedAt),
    };
  }
}
