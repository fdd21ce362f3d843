import type { Provenance } from '../domain/document.js';

/** Whether both came from the same content, read in the same way, so that they can't differ in what was read. */
export function isReadAlike(one: Provenance, other: Provenance): boolean {
  return (
    one.contentHash === other.contentHash &&
    one.format === other.format &&
    one.extraction === other.extraction
  );
}
