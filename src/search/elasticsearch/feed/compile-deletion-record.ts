import type { WriteOperation } from '../../engine.js';
import type { BulkItem } from '../compile-write.js';
import { aliasOf } from '../index-names.js';

/** That a document is about to be deleted, so that its findings go even if whoever deletes it dies right after. */
export interface DeletionRecord {
  readonly document: string;
  /** The version that is deleted. */
  readonly version: string;
  /** Milliseconds since 1970. */
  readonly deletedAt: number;
  /** When its findings were removed for the first time; null: not yet. */
  readonly sweptAt: number | null;
}

/** The records that must be written before these operations. */
export function compileDeletionRecords(
  operations: readonly WriteOperation[],
  prefix: string,
  now: number,
): readonly BulkItem[] {
  return operations.flatMap((operation) => {
    if (operation.kind !== 'delete') return [];
    const { id: document } = operation.stored.document;
    const record: DeletionRecord = {
      document,
      version: operation.stored.version,
      deletedAt: now,
      sweptAt: null,
    };
    return [
      {
        action: { index: { _index: aliasOf(prefix, 'deletion'), require_alias: true, _id: document } },
        document: { ...record },
      },
    ];
  });
}
