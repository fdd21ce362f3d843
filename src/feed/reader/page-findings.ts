import { RolecallError } from '../../domain/errors.js';
import type { WatchId } from '../../domain/watch.js';
import type { PageArguments } from '../../query/build-page.js';
import { readPageArguments } from '../../query/build-page.js';
import type { FindingLog } from '../../search/finding-log.js';
import type { FeedPage } from '../feeds.js';
import { decodeFeedCursor } from './feed-cursor.js';
import { feedEntry } from './tell-findings.js';

/**
 * A page of what the watch has found. Throws what `readPageArguments` throws, CURSOR_INVALID for what isn't a cursor of
 * this watch, and CURSOR_EXPIRED where the index was rebuilt since.
 */
export async function pageFindings(log: FindingLog, watch: WatchId, args: PageArguments): Promise<FeedPage> {
  const { wanted, direction, cursor } = readPageArguments(args);
  const from = cursor === null ? null : decodeFeedCursor(cursor, watch).at;
  const page = await log.page(watch, from, direction, Math.max(wanted, 1));
  if (page === 'resync')
    throw new RolecallError(
      'CURSOR_EXPIRED',
      'The index was rebuilt or restored since the cursor was given out. Start again without a cursor.',
    );
  const findings = wanted === 0 ? [] : page.findings;
  const ahead = wanted === 0 ? page.findings.length > 0 : page.more;
  // A cursor stands at a finding, so there was one on its far side.
  const behind = from !== null;
  return {
    entries: findings.map(feedEntry),
    hasNextPage: direction === 'forward' ? ahead : behind,
    hasPreviousPage: direction === 'forward' ? behind : ahead,
  };
}
