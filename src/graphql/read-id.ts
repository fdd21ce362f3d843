import type { CandidateId, PostingId } from '../domain/document.js';
import type { DocumentId } from '../search/query.js';

const documentId = /^(?:posting|requirement|candidate):[\w-]{1,64}$/;

/** Null where the text isn't the id of a document, stored or not. */
export function readDocumentId(id: string): DocumentId | null {
  return isDocumentId(id) ? id : null;
}

export function isPostingId(id: string): id is PostingId {
  return isDocumentId(id) && id.startsWith('posting:');
}

export function isCandidateId(id: string): id is CandidateId {
  return isDocumentId(id) && id.startsWith('candidate:');
}

function isDocumentId(id: string): id is DocumentId {
  return documentId.test(id);
}
