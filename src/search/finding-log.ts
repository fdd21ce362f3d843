import type { Finding, WatchId } from '../domain/watch.js';
import type { Place, Places } from './places.js';

export interface LoggedFinding extends Finding {
  readonly at: Place;
}

export interface FindingPage {
  /** In the order of the log, whatever the direction. */
  readonly findings: readonly LoggedFinding[];
  /** Whether the watch has more in this direction. */
  readonly more: boolean;
  /** Where the watch's order ended when it was read: a reader who has everything up to a page without more stands here. */
  readonly end: Place;
}

export interface FindingBatch {
  readonly findings: readonly LoggedFinding[];
  /** Where to go on from. */
  readonly places: Places;
}

/**
 * What watches found. The findings of one watch stand in one order for good. Reading sees everything that was appended
 * before its call and never leaves a gap; all methods throw what `SearchEngine` throws.
 */
export interface FindingLog {
  /** Durable from its return on. What a watch has found before stays as it was told. */
  append(findings: readonly Finding[]): Promise<void>;
  /**
   * A watch's findings behind (or before) a place, 1 to 1,000; null starts at the end that the direction comes from.
   * `resync` where the place is of an order that is gone, or lies beyond the order's end.
   */
  page(
    watch: WatchId,
    from: Place | null,
    direction: 'forward' | 'backward',
    limit: number,
  ): Promise<FindingPage | 'resync'>;
  /** Where all orders end. */
  end(): Promise<Places>;
  /** The next findings of all watches, `limit` at most; `resync` where an order is gone. */
  after(places: Places, limit: number): Promise<FindingBatch | 'resync'>;
  /** Removes the findings of a watch. */
  remove(watch: WatchId): Promise<void>;
  /** Removes the findings of documents that have been deleted. */
  removeDeleted(): Promise<void>;
  /** Removes what was found before this time (ISO 8601). */
  removeOlder(foundBefore: string): Promise<void>;
}
