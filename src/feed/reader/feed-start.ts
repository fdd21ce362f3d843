import type { WatchId } from '../../domain/watch.js';
import type { FindingLog, FindingPage } from '../../search/finding-log.js';
import type { Place } from '../../search/places.js';
import type { FeedPosition } from './feed-cursor.js';

/** How much is read of the log at once, and so the most that is held for a follower. */
export const pageSize = 100;

const rebuilt = 'The index was rebuilt or restored since the cursor was given out.';

/** Where a follower begins: with this page of the log, behind it the end of the page. */
export interface FeedStart {
  readonly page: FindingPage;
  /** Null where nothing is left out. */
  readonly resync: string | null;
}

/** Where to go on from a position; null: from now on. Throws what the search engine throws. */
export async function startFeed(
  log: FindingLog,
  watch: WatchId,
  from: FeedPosition | null,
  retentionDays: number,
): Promise<FeedStart> {
  if (from === null) return { page: await endOfFeed(log, watch), resync: null };
  if (from.time < Date.now() - retentionDays * 86_400_000) {
    const resync = `The cursor is older than findings are kept, which is ${retentionDays} days.`;
    return { page: await endOfFeed(log, watch), resync };
  }
  return resumeFeed(log, watch, from.at);
}

/** The next page behind the place, or the end of the feed where the place is none any more. */
export async function resumeFeed(log: FindingLog, watch: WatchId, from: Place): Promise<FeedStart> {
  const page = await log.page(watch, from, 'forward', pageSize);
  if (page !== 'resync') return { page, resync: null };
  return { page: await endOfFeed(log, watch), resync: rebuilt };
}

async function endOfFeed(log: FindingLog, watch: WatchId): Promise<FindingPage> {
  const page = await log.page(watch, null, 'backward', 1);
  if (page === 'resync') throw new Error('The log told no end.');
  return { findings: [], more: false, end: page.end };
}
