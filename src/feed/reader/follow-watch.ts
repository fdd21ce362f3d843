import type { WatchId } from '../../domain/watch.js';
import type { FindingLog } from '../../search/finding-log.js';
import type { FeedEvent } from '../feeds.js';
import { Alarm } from './alarm.js';
import { decodeFeedCursor } from './feed-cursor.js';
import { startFeed } from './feed-start.js';
import type { Hub } from './hub.js';
import { stoppable } from './stoppable.js';
import { tellFindings } from './tell-findings.js';

/** What followers share. */
export interface Following {
  readonly log: FindingLog;
  readonly hub: Hub;
  readonly retentionDays: number;
  /** Each ends one follower. */
  readonly stops: Set<() => void>;
}

/** One follower of a watch, as `Feeds.follow` promises. */
export async function followWatch(
  { log, hub, retentionDays, stops }: Following,
  watch: WatchId,
  after: string | null,
): Promise<AsyncGenerator<FeedEvent, void, undefined>> {
  const from = after === null ? null : decodeFeedCursor(after, watch);
  const alarm = new Alarm();
  // Before the start is read, so that nothing falls between.
  const followed = hub.join(watch, alarm);
  const stopped = new AbortController();
  const stop = () => {
    stops.delete(stop);
    hub.leave(watch, followed, alarm);
    stopped.abort();
    alarm.ring();
  };
  stops.add(stop);
  try {
    const start = await startFeed(log, watch, from, retentionDays);
    const follower = { watch, log, followed, alarm, stopped: stopped.signal };
    return stoppable(tellFindings(follower, start, stop), stop);
  } catch (error) {
    stop();
    throw error;
  }
}
