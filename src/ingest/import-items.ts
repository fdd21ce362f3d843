import { setImmediate as yieldToOthers } from 'node:timers/promises';
import type { CandidateId, PostingId } from '../domain/document.js';
import type { Change, ChangeOutcome, Commit } from './change.js';
import type { ImportRejection, ImportResult } from './importer.js';

/** How many documents are read before others get their turn on the thread. */
const documentsPerTurn = 8;

/** Reads items by `build` and commits what could be read; one result each, in the order of the items. */
export async function importItems<Item, Id extends PostingId | CandidateId>(
  items: readonly Item[],
  build: (item: Item) => Change<ImportResult<Id>> | ImportRejection,
  commit: Commit,
): Promise<readonly ImportResult<Id>[]> {
  const changes: Change<ImportResult<Id>>[] = [];
  const results: (ImportRejection | null)[] = [];
  for (const item of items) {
    const built = build(item);
    if ('apply' in built) changes.push(built);
    results.push('apply' in built ? null : { kind: 'rejected', code: built.code, message: built.message });
    if (results.length % documentsPerTurn === 0) await yieldToOthers();
  }
  const outcomes = (await commit(changes)).values();
  return results.map((rejection) => rejection ?? readOutcome(outcomes.next().value));
}

function readOutcome<Id extends PostingId | CandidateId>(
  outcome: ChangeOutcome<ImportResult<Id>> | undefined,
): ImportResult<Id> {
  switch (outcome?.kind) {
    case 'done':
      return outcome.result;
    case 'refused':
      return {
        kind: 'rejected',
        code: 'INVALID_DOCUMENT',
        message: `The search engine refused this document: ${outcome.reason}.`,
      };
    case 'conflict':
    case undefined:
      return {
        kind: 'rejected',
        code: 'CONFLICT',
        message: 'Others kept writing this document at the same time; send it again.',
      };
  }
}
