/** How often what happens, in milliseconds. */
export interface MatcherTimes {
  /** Between looks for changes while there are none. */
  readonly poll: number;
  /** Between renewals of the lease. */
  readonly renew: number;
  /** Between an observer's looks at the lease. */
  readonly observe: number;
  /** A lease that an observer has seen unchanged for so long is free. */
  readonly expire: number;
  /** Before the first new attempt after a failure; doubles with each, up to 5 s. */
  readonly retry: number;
  /** Between looks for deletions, unless something wakes the matcher. */
  readonly removeDeleted: number;
  /** Between removals of what is too old. */
  readonly removeOlder: number;
}

export const defaultTimes: MatcherTimes = {
  poll: 300,
  renew: 2_000,
  observe: 1_000,
  expire: 5_000,
  retry: 100,
  removeDeleted: 1_000,
  removeOlder: 3_600_000,
};
