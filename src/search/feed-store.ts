import type { ChangeTail } from './change-tail.js';
import type { FindingLog } from './finding-log.js';
import type { MatcherStateStore } from './matcher-state.js';
import type { WatchStore } from './watch-store.js';

/** What live feeds ask of an engine. */
export interface FeedStore {
  readonly changes: ChangeTail;
  readonly watches: WatchStore;
  readonly findings: FindingLog;
  readonly matcher: MatcherStateStore;
}
