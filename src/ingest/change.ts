import type { CandidateId, PostingId } from '../domain/document.js';
import type { WriteOperation } from '../search/engine.js';

/** A document that an engine keeps under an id of its own. */
export type KeptDocument = Extract<WriteOperation, { kind: 'put' }>['document'];

/** What becomes of one document: a pure function of what is there, so that it can be decided anew after a conflict. */
export interface Change<T> {
  readonly id: PostingId | CandidateId;
  /** `next` is `current` itself where nothing changes; null: no such document. */
  apply(current: KeptDocument | null): { readonly next: KeptDocument | null; readonly result: T };
}

export type ChangeOutcome<T> =
  | { readonly kind: 'done'; readonly result: T }
  /** Others kept writing the document. */
  | { readonly kind: 'conflict' }
  /** The engine refuses the document. */
  | { readonly kind: 'refused'; readonly reason: string };

/** Carries out changes, with one outcome each, in their order. Throws a `RolecallError` when the engine fails. */
export type Commit = <T>(changes: readonly Change<T>[]) => Promise<readonly ChangeOutcome<T>[]>;
