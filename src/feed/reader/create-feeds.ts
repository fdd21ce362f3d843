import type { SearchEngine } from '../../search/engine.js';
import type { Feeds } from '../feeds.js';
import type { Following } from './follow-watch.js';
import { followWatch } from './follow-watch.js';
import { Hub } from './hub.js';
import { pageFindings } from './page-findings.js';

export interface FeedOptions {
  /** How long findings are kept: an older cursor can't be resumed. */
  readonly retentionDays: number;
}

/** The feeds of an engine's watches. */
export function createFeeds(
  { engine }: { readonly engine: Pick<SearchEngine, 'feed'> },
  { retentionDays }: FeedOptions,
): Feeds {
  const log = engine.feed.findings;
  const hub = new Hub(engine.feed);
  const following: Following = { log, hub, retentionDays, stops: new Set() };
  return {
    page: (watch, args) => pageFindings(log, watch, args),
    follow: (watch, after) => followWatch(following, watch, after),
    poke: () => {
      hub.poke();
    },
    forget: (watch) => {
      hub.forget(watch);
    },
    close: async () => {
      for (const stop of following.stops) stop();
      await hub.close();
    },
  };
}
