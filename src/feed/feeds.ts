import type { WatchId } from '../domain/watch.js';
import type { PageArguments } from '../query/build-page.js';
import type { LoggedFinding } from '../search/finding-log.js';

/** A finding with the cursor that goes on behind it. */
export interface FeedEntry {
  readonly finding: LoggedFinding;
  readonly cursor: string;
}

export interface FeedPage {
  /** Oldest first. */
  readonly entries: readonly FeedEntry[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** What a follower of a watch is told. `cursor` resumes right behind the event. */
export type FeedEvent =
  | { readonly kind: 'found'; readonly entry: FeedEntry; readonly cursor: string }
  /** What was missed has been told; sent once. */
  | { readonly kind: 'caught-up'; readonly cursor: string }
  /** The cursor can't be resumed: findings before this event may be missing. */
  | { readonly kind: 'resync'; readonly cursor: string; readonly reason: string };

/** Reads the findings of watches that the caller may see. All methods throw what the search engine throws. */
export interface Feeds {
  /** A page of the findings so far. Throws CURSOR_INVALID, CURSOR_EXPIRED, PAGE_TOO_LARGE and BAD_USER_INPUT. */
  page(watch: WatchId, args: PageArguments): Promise<FeedPage>;
  /**
   * Everything that the watch finds behind the cursor (null: from now on), in the order of its log, once each, until the
   * reader returns or the watch is gone. It reads on as it is asked: a slow reader holds up nobody and nothing is kept
   * for it. Throws CURSOR_INVALID for what isn't a cursor of this watch, before the first event.
   */
  follow(watch: WatchId, after: string | null): Promise<AsyncGenerator<FeedEvent, void, undefined>>;
  /** There may be new findings: followers learn of them at once, not only when the log is next looked at. */
  poke(): void;
  /** The watch was deleted: ends its followers here. Those of other processes end within about ten seconds. */
  forget(watch: WatchId): void;
  /** Ends every follower. */
  close(): Promise<void>;
}
