import type { WatchId } from '../../domain/watch.js';
import type { FindingLog, LoggedFinding } from '../../search/finding-log.js';
import type { Place } from '../../search/places.js';
import type { FeedEntry, FeedEvent } from '../feeds.js';
import type { Alarm } from './alarm.js';
import { encodeFeedCursor } from './feed-cursor.js';
import type { FeedStart } from './feed-start.js';
import { resumeFeed } from './feed-start.js';
import type { FollowedWatch } from './followed-watch.js';
import { insist } from './insist.js';

export interface Follower {
  readonly watch: WatchId;
  readonly log: FindingLog;
  readonly followed: FollowedWatch;
  /** Rings when there may be more, and when it is over. */
  readonly alarm: Alarm;
  /** Aborted when the reader has gone. */
  readonly stopped: AbortSignal;
}

/** The finding with its cursor. */
export function feedEntry(finding: LoggedFinding): FeedEntry {
  const time = Date.parse(finding.foundAt);
  return { finding, cursor: encodeFeedCursor(finding.watch, { at: finding.at, time }) };
}

/**
 * Tells what stands in the log from a start on, each finding when it is asked for: what lies close to the end from
 * memory, else from the log. Ends with the watch; throws what ends the hub.
 */
export async function* tellFindings(
  follower: Follower,
  start: FeedStart,
  leave: () => void,
): AsyncGenerator<FeedEvent, void, undefined> {
  try {
    yield* tell(follower, start);
  } catch (error) {
    // Whatever was under way when the reader went concerns nobody.
    if (!follower.stopped.aborted) throw error;
  } finally {
    leave();
  }
}

async function* tell(follower: Follower, start: FeedStart): AsyncGenerator<FeedEvent, void, undefined> {
  const { watch, followed, alarm, stopped } = follower;
  let next = start;
  let caughtUp = false;
  const isOver = () => stopped.aborted || followed.over !== null;
  while (!isOver()) {
    const { page, resync } = next;
    const readAt = Date.now();
    const cursorAt = (at: Place) => encodeFeedCursor(watch, { at, time: readAt });
    if (resync !== null) yield { kind: 'resync', cursor: cursorAt(page.end), reason: resync };
    let place = page.end;
    for (const finding of page.findings) {
      const entry = feedEntry(finding);
      yield { kind: 'found', entry, cursor: entry.cursor };
      if (page.more) place = finding.at;
    }
    if (!page.more && !caughtUp) {
      caughtUp = true;
      yield { kind: 'caught-up', cursor: cursorAt(place) };
    }
    if (page.findings.length === 0) await alarm.sleep();
    if (!isOver()) next = await readOn(follower, place);
  }
  if (followed.over?.error != null) throw asError(followed.over.error);
}

async function readOn({ watch, log, followed, stopped }: Follower, from: Place): Promise<FeedStart> {
  const findings = followed.behind(from);
  if (findings === null) return insist(() => resumeFeed(log, watch, from), stopped);
  return { page: { findings, more: false, end: findings.at(-1)?.at ?? from }, resync: null };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('Following failed.', { cause: error });
}
