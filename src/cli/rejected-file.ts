import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import type { RejectedDocument } from '../ingest/ingest-files.js';

export interface RejectedFile {
  readonly add: (rejected: RejectedDocument) => void;
  readonly close: () => void;
}

/**
 * One line of JSON for each rejected document: its place and the reason, nothing of its text. The file is made with the
 * first one; one of an earlier run is removed. Throws what the file system throws.
 */
export function createRejectedFile(path: string): RejectedFile {
  rmSync(path, { force: true });
  let file: number | null = null;
  return {
    add({ place, code, message }) {
      file ??= openSync(path, 'w');
      writeSync(file, `${JSON.stringify({ ...place, code, message })}\n`);
    },
    close() {
      if (file !== null) closeSync(file);
    },
  };
}
