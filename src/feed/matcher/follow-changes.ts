import { isDeepStrictEqual } from 'node:util';
import type { ChangedDocument } from '../../search/change-tail.js';
import type { FeedStore } from '../../search/feed-store.js';
import type { Places } from '../../search/places.js';

const batchSize = 100;

export interface Step {
  /** Everything up to here is matched. */
  readonly places: Places;
  /** Nothing had changed. */
  readonly idle: boolean;
}

/** Takes the next step from these places. Throws what the search engine throws, and what `match` throws. */
export type FollowChanges = (places: Places) => Promise<Step>;

/** As long as there are no watches, changes are passed over unread, however many there are. */
export function createFollowChanges(
  { changes, watches }: FeedStore,
  match: (changes: readonly ChangedDocument[]) => Promise<void>,
): FollowChanges {
  let mayBeWithoutWatches = true;
  return async (places) => {
    if (mayBeWithoutWatches) {
      // Read in this order: a watch made in between tells by itself what changed before.
      const end = await changes.end();
      if (isDeepStrictEqual(end, places)) return { places, idle: true };
      if (await watches.isEmpty()) return { places: end, idle: true };
      mayBeWithoutWatches = false;
    }
    const batch = await changes.after(places, batchSize);
    if (batch.changes.length > 0) await match(batch.changes);
    return { places: batch.places, idle: batch.changes.length === 0 };
  };
}
