import { setImmediate as yieldToOthers } from 'node:timers/promises';
import type { CandidateId, PostingId } from '../domain/document.js';
import type { Change, ChangeOutcome, Commit } from './change.js';
import type { ImportRejection, ImportResult } from './importer.js';

/** How many documents are read before others get their turn on the thread. */
const documentsPerTurn = 8;

/** What importing a document would do, or why it can't be read. */
export type ReadItem<Id extends DocumentId> = Change<ImportResult<Id>> | ImportRejection;
type DocumentId = PostingId | CandidateId;

/** Reads items by `build` and commits what could be read; one result each, in the order of the items. */
export async function importItems<Item, Id extends DocumentId>(
  items: readonly Item[],
  build: (item: Item) => ReadItem<Id>,
  commit: Commit,
): Promise<readonly ImportResult<Id>[]> {
  return commitItems(await readItems(items, build), commit);
}

/** Reads items, letting others have the thread in between. */
export async function readItems<Item, Id extends DocumentId>(
  items: readonly Item[],
  build: (item: Item) => ReadItem<Id>,
): Promise<readonly ReadItem<Id>[]> {
  const read: ReadItem<Id>[] = [];
  for (const item of items) {
    read.push(build(item));
    if (read.length % documentsPerTurn === 0) await yieldToOthers();
  }
  return read;
}

/** Commits what could be read; one result for each item, in their order. */
export async function commitItems<Id extends DocumentId>(
  items: readonly ReadItem<Id>[],
  commit: Commit,
): Promise<readonly ImportResult<Id>[]> {
  const outcomes = (await commit(items.filter((item) => 'apply' in item))).values();
  return items.map((item) => ('apply' in item ? readOutcome(outcomes.next().value) : item));
}

function readOutcome<Id extends DocumentId>(
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
