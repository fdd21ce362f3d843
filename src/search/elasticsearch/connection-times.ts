/** How long a connection to Elasticsearch waits for what, in milliseconds. */
export interface ConnectionTimes {
  /** For the answer to a question, with all repetitions. */
  readonly question: number;
  /** For a change to be done, with all repetitions: giving up early would only send it again. */
  readonly change: number;
  readonly administration: number;
  /** At most, before the first repetition; doubles with each. */
  readonly firstPause: number;
  /** At most, before any repetition. */
  readonly longestPause: number;
  /** After too many failures, until the first request that is let through to see whether it answers again. */
  readonly rest: number;
}

export const defaultTimes: ConnectionTimes = {
  question: 10_000,
  change: 60_000,
  administration: 600_000,
  firstPause: 100,
  longestPause: 3_000,
  rest: 2_000,
};
