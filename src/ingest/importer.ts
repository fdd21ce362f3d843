import type { CandidateId, PostingId } from '../domain/document.js';
import type { DocumentFormat, PostingStatus } from '../domain/enums.js';
import type { JobPosting } from '../domain/posting.js';
import type { RejectionCode } from '../extraction/document-reader.js';

/** One document to take in, as it came. */
export interface ImportItem {
  /** The source system that the document comes from; null: `import`. */
  readonly source: string | null;
  /** Wins over the document's own. */
  readonly externalId: string | null;
  /** Stands in where neither has an external id; without it, the hash of the content does. */
  readonly fileName?: string | null;
  /** Null: told from the content. */
  readonly format: DocumentFormat | null;
  readonly content: string;
}

/** `CONFLICT`: others kept writing the same document; sending it again is safe. */
export type ImportRejectionCode = RejectionCode | 'CONFLICT';

export interface ImportRejection {
  readonly kind: 'rejected';
  readonly code: ImportRejectionCode;
  readonly message: string;
}

/** What became of one item. */
export type ImportResult<Id extends PostingId | CandidateId> =
  | { readonly kind: 'imported'; readonly id: Id }
  /** The same content, format and version of the extraction is stored already. */
  | { readonly kind: 'unchanged'; readonly id: Id }
  | ImportRejection;

/**
 * Writes to the index on behalf of this gateway's clients. What a method has answered is durable, and every later read
 * of the same gateway sees it. All throw a `RolecallError` with SEARCH_UNAVAILABLE or SEARCH_TIMEOUT when the engine
 * fails; doing the same again is then safe.
 */
export interface Importer {
  /** One result each, in the order of the items. Of two items with one identity, the last wins. */
  importPostings(items: readonly ImportItem[]): Promise<readonly ImportResult<PostingId>[]>;
  importCandidates(items: readonly ImportItem[]): Promise<readonly ImportResult<CandidateId>[]>;
  /** The posting as it is then; null where there is none. Throws CONFLICT when others keep writing it. */
  setPostingStatus(id: PostingId, status: PostingStatus): Promise<JobPosting | null>;
  /** Whether there was one. Its requirements go along. Throws CONFLICT when others keep writing it. */
  deletePosting(id: PostingId): Promise<boolean>;
  deleteCandidate(id: CandidateId): Promise<boolean>;
  /** Finishes what was begun; nothing may be asked of it afterwards. */
  close(): Promise<void>;
}
