import { RolecallError } from '../domain/errors.js';
import type { JobPosting } from '../domain/posting.js';
import type { DocumentReader, Rejection } from '../extraction/document-reader.js';
import { fileSource } from './file-source.js';
import { findFiles } from './find-files.js';
import { identifyItem } from './identify-item.js';
import { buildPosting } from './posting-change.js';
import type { FileDocument } from './read-documents.js';
import { readDocuments } from './read-documents.js';
import { tellFormat } from './tell-format.js';

/**
 * The one posting of a file as an import would store it. Throws BAD_USER_INPUT where there isn't one file with one
 * document, and what the file system throws.
 */
export async function readPostingFile(path: string, reader: DocumentReader): Promise<JobPosting | Rejection> {
  const file = await readOnlyDocument(path);
  if (file.kind === 'rejected') return { kind: 'rejected', code: file.code, message: file.message };
  const { content, format, fileName } = file;
  const told = tellFormat(file, 'posting');
  const document = told.kind === 'rejected' ? told : reader.readPosting(content, told.format);
  if (document.kind === 'rejected') return document;
  const source = identifyItem({ source: fileSource, externalId: null, fileName, format, content }, document);
  return buildPosting(document, content, source, reader.version);
}

async function readOnlyDocument(path: string): Promise<FileDocument> {
  const found: FileDocument[] = [];
  for await (const document of readDocuments(await findFiles([path]))) {
    found.push(document);
    if (found.length > 1) break;
  }
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  throw new RolecallError(
    'BAD_USER_INPUT',
    `${path} must hold one posting, but holds ${found.length === 0 ? 'none' : 'several documents'}. Give the file of one.`,
  );
}
