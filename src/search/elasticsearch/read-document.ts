import type { Candidate } from '../../domain/candidate.js';
import type { PostingId } from '../../domain/document.js';
import type { JobPosting, Requirement } from '../../domain/posting.js';
import type { StoredCandidate, StoredDocument, StoredPosting, StoredRequirement } from '../result.js';
import type { DocumentAnswer } from './answers.js';
import { kindOfId } from './index-names.js';

/** A stored document out of a hit or a get; the gateway wrote it, so its shape is trusted. */
export function readDocument(answer: DocumentAnswer): StoredDocument {
  switch (kindOfId(answer._id)) {
    case 'posting':
      return readPosting(answer);
    case 'candidate':
      return readCandidate(answer);
    case 'requirement':
      return readRequirement(answer);
  }
}

export function readPosting(answer: DocumentAnswer): StoredPosting {
  const source = answer._source as { readonly document: JobPosting };
  return { kind: 'posting', document: source.document, version: readVersion(answer) };
}

export function readCandidate(answer: DocumentAnswer): StoredCandidate {
  const source = answer._source as { readonly document: Candidate };
  return { kind: 'candidate', document: source.document, version: readVersion(answer) };
}

function readRequirement(answer: DocumentAnswer): StoredRequirement {
  const source = answer._source as { readonly document: Requirement; readonly postingId: PostingId };
  return { kind: 'requirement', document: source.document, posting: source.postingId };
}

/** Changes with every write; what a later write is conditional on. */
export function readVersion(answer: Pick<DocumentAnswer, '_seq_no' | '_primary_term'>): string {
  return `${answer._seq_no ?? ''}:${answer._primary_term ?? ''}`;
}

/** The condition that a later write of the document bears. */
export function versionCondition(version: string): {
  readonly if_seq_no: number;
  readonly if_primary_term: number;
} {
  const [seqNo, primaryTerm] = version.split(':').map(Number);
  return { if_seq_no: seqNo ?? 0, if_primary_term: primaryTerm ?? 0 };
}
