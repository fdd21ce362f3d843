import type { Candidate } from '../domain/candidate.js';
import type { PostingId } from '../domain/document.js';
import type { JobPosting, Requirement } from '../domain/posting.js';
import type { StoredDocument } from '../search/result.js';

/** A requirement with the posting that carries it, read already or still to be read. */
export interface RequirementSource extends Requirement {
  readonly posting: JobPosting | PostingId;
}

/** What the types of documents are resolved from: the documents of the domain as they are. */
export type NodeSource = JobPosting | Candidate | RequirementSource;

export function nodeSource(stored: StoredDocument): NodeSource {
  return stored.kind === 'requirement' ? { ...stored.document, posting: stored.posting } : stored.document;
}
