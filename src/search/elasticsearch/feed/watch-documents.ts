import type { WatchId } from '../../../domain/watch.js';
import type { DocumentAnswer } from '../answers.js';
import { bulk } from '../bulk.js';
import type { BulkItem } from '../compile-write.js';
import type { Connection } from '../connection.js';
import type { WriteOutcome } from '../../engine.js';
import { readVersion, versionCondition } from '../read-document.js';
import { buildWatchDocument, type WatchSource } from './build-watch-document.js';
import { getDocuments } from './get-documents.js';

/** Reads and writes the watches of an index by their ids. */
export interface WatchDocuments {
  readonly connection: Connection;
  readonly index: string;
}

/** Watches as they were last written; null where there is none. */
export function getWatches(
  { connection, index }: WatchDocuments,
  ids: readonly WatchId[],
): Promise<readonly (DocumentAnswer | null)[]> {
  return getDocuments(
    connection,
    ids.map((id) => ({ _index: index, _id: id })),
  );
}

/** Stores a new watch. */
export async function createWatch(at: WatchDocuments, source: WatchSource): Promise<void> {
  await put(at, [{ action: { create: targetOf(at, source) }, document: buildWatchDocument(source) }]);
}

/** Changes each of the watches that is still there, whoever else writes it; gives what those have become. */
export async function changeWatches(
  at: WatchDocuments,
  ids: readonly WatchId[],
  change: (source: WatchSource) => WatchSource,
): Promise<readonly WatchSource[]> {
  const changed: WatchSource[] = [];
  // A write that conflicts has lost against one that succeeded, so this ends.
  for (let open = ids; open.length > 0;) {
    const read = (await getWatches(at, open)).filter((found) => found !== null);
    const next = read.map((found) => ({
      source: change(found._source as WatchSource),
      condition: versionCondition(readVersion(found)),
    }));
    const outcomes = await put(
      at,
      next.map(({ source, condition }) => ({
        action: { index: { ...targetOf(at, source), ...condition } },
        document: buildWatchDocument(source),
      })),
    );
    const lost = new Set(next.filter((_, place) => outcomes[place]?.kind === 'conflict'));
    changed.push(...next.filter((one) => !lost.has(one)).map(({ source }) => source));
    open = [...lost].map(({ source }) => source.stored.watch.id);
  }
  return changed;
}

/** Deletes those of the watches that are still what they were when they were read. */
export async function deleteWatches(
  { connection, index }: WatchDocuments,
  read: readonly DocumentAnswer[],
): Promise<readonly WriteOutcome[]> {
  const items = read.map((found) => ({
    action: { delete: { _index: index, _id: found._id, ...versionCondition(readVersion(found)) } },
    document: null,
  }));
  return bulk(connection, items);
}

function targetOf({ index }: WatchDocuments, { stored }: WatchSource) {
  return { _index: index, require_alias: true, _id: stored.watch.id };
}

async function put(
  { connection, index }: WatchDocuments,
  items: readonly BulkItem[],
): Promise<readonly WriteOutcome[]> {
  const outcomes = await bulk(connection, items);
  const refused = outcomes.find((outcome) => outcome.kind === 'refused');
  if (refused) throw new Error(`${index} does not take a watch: ${refused.reason}`);
  return outcomes;
}
