import type { JobPosting } from '../domain/posting.js';
import type { DocumentReader } from '../extraction/document-reader.js';
import { readPostingFile } from '../ingest/read-posting-file.js';
import { terminal } from './terminal.js';

/** The one posting of a file; null, having told why, where it is none. Throws what `readPostingFile` throws. */
export async function readPosting(path: string, reader: DocumentReader): Promise<JobPosting | null> {
  const posting = await readPostingFile(path, reader);
  if (!('code' in posting)) return posting;
  terminal.tell(`rolecall: ${path}: ${posting.message} [${posting.code}]`);
  return null;
}
