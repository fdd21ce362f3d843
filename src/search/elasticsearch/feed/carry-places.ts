import type { Connection } from '../connection.js';
import { aliasOf } from '../index-names.js';
import { createMatcherStateStore } from './create-matcher-state-store.js';
import { placesOf, type ShardEnd } from './shard-end.js';

/** Often enough for a matcher that stores its place at the same time. */
const tries = 10;

/**
 * Tells the matcher that it knows the copies of documents whose originals it has told, so that it doesn't tell them again
 * as new. Where it hadn't come to the end of the originals, it reads the copies from their beginning: nothing is lost.
 */
export async function carryPlaces(
  connection: Connection,
  prefix: string,
  { from, to }: { readonly from: readonly ShardEnd[]; readonly to: readonly ShardEnd[] },
): Promise<void> {
  if (!(await hasState(connection, prefix))) return;
  const store = createMatcherStateStore(connection, prefix);
  for (let left = tries; left > 0; left -= 1) {
    const stored = await store.read();
    if (stored === null) return;
    const { holder, places } = stored.state;
    if (from.some(({ order, checkpoint }) => (places[order] ?? -1) < checkpoint)) return;
    if ((await store.write({ holder, places: { ...places, ...placesOf(to) } }, stored.version)) !== null)
      return;
  }
}

/** Indices of a version without feeds have no matcher. */
function hasState(connection: Connection, prefix: string): Promise<boolean> {
  return connection.administer((client, request) =>
    client.indices.existsAlias({ name: aliasOf(prefix, 'matcher') }, request),
  );
}
