import type { Finding, Watch } from '../domain/watch.js';
import type { FeedEntry, FeedEvent } from '../feed/feeds.js';

/** What a `FeedItem` is resolved from. */
export interface FindingSource {
  readonly watch: Watch;
  readonly finding: Finding;
}

/** What an edge of `Watch.events` is resolved from. */
export interface FeedEdgeSource {
  readonly node: FindingSource;
  readonly cursor: string;
}

/** What a `FeedEvent` is resolved from. */
export type FeedEventSource =
  | { readonly kind: 'found'; readonly cursor: string; readonly item: FindingSource }
  | Exclude<FeedEvent, { readonly kind: 'found' }>;

export function feedEdge(watch: Watch, { finding, cursor }: FeedEntry): FeedEdgeSource {
  return { node: { watch, finding }, cursor };
}

/** The events of a watch's feed as the public API tells them. */
export function feedEvent(watch: Watch, event: FeedEvent): FeedEventSource {
  if (event.kind !== 'found') return event;
  return { kind: 'found', cursor: event.cursor, item: { watch, finding: event.entry.finding } };
}

/** Where a followed event can be resumed; null for the events of whatever else can be subscribed to. */
export function eventCursor(event: unknown): string | null {
  if (typeof event !== 'object' || event === null || !('cursor' in event)) return null;
  return typeof event.cursor === 'string' ? event.cursor : null;
}
