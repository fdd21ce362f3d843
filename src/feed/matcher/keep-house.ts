import type { FeedStore } from '../../search/feed-store.js';
import type { MatcherTimes } from './matcher-times.js';

/** A watch whose first findings take longer is given up. */
const unfinishedMilliseconds = 600_000;
const dayMilliseconds = 86_400_000;

/** Removes what nobody shall see any more. */
export interface Housekeeping {
  /** Does what is due by now; `woken`: something changed in this process. Throws what the search engine throws. */
  keep(woken: boolean): Promise<void>;
}

export interface HousekeepingOptions {
  readonly times: MatcherTimes;
  readonly retentionDays: number;
  readonly now: () => Date;
  readonly monotonic: () => number;
}

export function createHousekeeping(
  { findings, watches }: FeedStore,
  { times, retentionDays, now, monotonic }: HousekeepingOptions,
): Housekeeping {
  const ago = (milliseconds: number) => new Date(now().getTime() - milliseconds).toISOString();
  const deletions = createInterval(times.removeDeleted, monotonic);
  const oldThings = createInterval(times.removeOlder, monotonic);
  return {
    async keep(woken) {
      if (woken || deletions.isDue()) {
        await findings.removeDeleted();
        deletions.done();
      }
      if (oldThings.isDue()) {
        await findings.removeOlder(ago(retentionDays * dayMilliseconds));
        await watches.removeUnfinished(ago(unfinishedMilliseconds));
        oldThings.done();
      }
    },
  };
}

/** Due at first, and then so many milliseconds after it was done. */
function createInterval(milliseconds: number, monotonic: () => number) {
  let last = -Infinity;
  return {
    isDue: () => monotonic() - last >= milliseconds,
    done: () => {
      last = monotonic();
    },
  };
}
