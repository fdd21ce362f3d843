import type { Candidate } from '../domain/candidate.js';
import type { DocumentFormat, PostingStatus } from '../domain/enums.js';
import type { PostingContent } from '../domain/posting.js';

/** Why a document was not taken in; public codes, documented in docs/errors.md. */
export type RejectionCode =
  | 'EMPTY_DOCUMENT'
  | 'DOCUMENT_TOO_LARGE'
  | 'NOT_TEXT'
  | 'INVALID_ENCODING'
  | 'INVALID_JSON'
  | 'INVALID_DOCUMENT'
  | 'UNSUPPORTED_FORMAT';

export interface Rejection {
  readonly kind: 'rejected';
  readonly code: RejectionCode;
  /** What was expected, what came, what to do; names the place in the document, never its personal data. */
  readonly message: string;
}

/** A posting read from a document; not yet identified or stored. */
export interface PostingDocument extends PostingContent {
  readonly kind: 'posting';
  readonly format: DocumentFormat;
  /** The document's own external id; null where it has none. */
  readonly externalId: string | null;
  readonly url: string | null;
  readonly description: string;
  readonly postedAt: string | null;
  /** From this time on it can't be applied for; null where the document says nothing of it. */
  readonly validThrough: string | null;
  /** Null where the document says nothing of it. */
  readonly status: PostingStatus | null;
}

/** A candidate read from a document; not yet identified or stored. */
export interface CandidateDocument extends Omit<Candidate, 'id' | 'source' | 'provenance' | 'updatedAt'> {
  readonly kind: 'candidate';
  readonly format: DocumentFormat;
  readonly externalId: string | null;
  readonly updatedAt: string | null;
}

/** Reads documents in the accepted formats. Pure and deterministic; expected failures are values. */
export interface DocumentReader {
  /** Changes whenever the same document might be read differently: rules or taxonomy. */
  readonly version: string;
  /** `format` null: told from the content. */
  readPosting(content: string, format: DocumentFormat | null): PostingDocument | Rejection;
  /** `asOf`: the day up to which jobs that go on are counted, as YYYY-MM-DD, unless the document has one. */
  readCandidate(content: string, format: DocumentFormat | null, asOf: string): CandidateDocument | Rejection;
}
