import type { CandidateId, PostingId } from '../domain/document.js';
import type { Finding, WatchId } from '../domain/watch.js';
import type { DocumentId } from '../search/query.js';

const matchPattern = /^match:([\w-]{1,64}):([\w-]{1,64})$/;
const watchId = /^watch:[\w-]{1,64}$/;
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

/** The id of a match is made from the ids of the two. */
export function matchId(posting: PostingId, candidate: CandidateId): string {
  return `match:${posting.slice('posting:'.length)}:${candidate.slice('candidate:'.length)}`;
}

/** The two ids behind the id of a match; null where the text isn't one. */
export function readMatchId(
  id: string,
): { readonly posting: PostingId; readonly candidate: CandidateId } | null {
  const [, posting, candidate] = matchPattern.exec(id) ?? [];
  if (posting === undefined || candidate === undefined) return null;
  return { posting: `posting:${posting}`, candidate: `candidate:${candidate}` };
}

export function isWatchId(id: string): id is WatchId {
  return watchId.test(id);
}

/** The id of a finding is made from its watch and what was found. */
export function findingId({ watch, document }: Finding): string {
  return `finding:${watch.slice('watch:'.length)}:${document}`;
}

function isDocumentId(id: string): id is DocumentId {
  return documentId.test(id);
}
