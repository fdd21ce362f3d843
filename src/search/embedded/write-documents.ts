import type { WriteOperation, WriteOutcome } from '../engine.js';
import type { StoredCandidate, StoredPosting } from '../result.js';
import { addToIndex, removeFromIndex } from './index-document.js';
import type { Indexing } from './indexing.js';
import { sql } from './sql.js';

/** Does the operations in their order, with one outcome each; within the caller's transaction. */
export function writeDocuments(
  operations: readonly WriteOperation[],
  indexing: Indexing,
): readonly WriteOutcome[] {
  const { statements } = indexing;
  return operations.map((operation) => {
    const expected = operation.kind === 'put' ? operation.replaces : operation.stored;
    const document = operation.kind === 'put' ? toStored(operation) : operation.stored;
    const { id } = document.document;
    const present = statements.get(sql('SELECT row FROM document WHERE id = ?', id));
    const version = present === undefined ? null : String(present.row);
    if (version !== (expected?.version ?? null)) return { kind: 'conflict' };
    if (present !== undefined) {
      removeFromIndex(document.kind, Number(present.row), statements);
      statements.run('DELETE FROM document WHERE row = ?', Number(present.row));
    }
    if (operation.kind === 'delete') statements.run('DELETE FROM finding WHERE document = ?', id);
    if (operation.kind === 'put') {
      const insert = 'INSERT INTO document (kind, id, body) VALUES (?, ?, ?)';
      const row = statements.run(insert, document.kind, id, JSON.stringify(document.document));
      addToIndex(document, row, indexing);
    }
    return { kind: 'done' };
  });
}

function toStored(operation: Extract<WriteOperation, { kind: 'put' }>): StoredPosting | StoredCandidate {
  const { document } = operation;
  return document.kind === 'posting'
    ? { kind: 'posting', document: document.posting, version: '' }
    : { kind: 'candidate', document: document.candidate, version: '' };
}
