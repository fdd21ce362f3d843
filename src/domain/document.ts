import type { DocumentFormat } from './enums.js';

export type PostingId = `posting:${string}`;
export type CandidateId = `candidate:${string}`;
export type RequirementId = `requirement:${string}`;

/** Where a document comes from; system and external id name it for good. */
export interface Source {
  readonly system: string;
  readonly externalId: string;
  readonly url: string | null;
}

/** What an import needs to tell whether a document changed, and to read it anew. */
export interface Provenance {
  readonly format: DocumentFormat;
  /** The document as it came; null where it is the description itself. */
  readonly content: string | null;
  /** SHA-256 of the content, base64url. */
  readonly contentHash: string;
  /** The version of extraction and taxonomy that read it. */
  readonly extraction: string;
}
