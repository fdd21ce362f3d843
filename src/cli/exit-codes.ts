export const exitCodes = {
  fine: 0,
  /** Done, but some documents were rejected. */
  rejected: 1,
  /** Wrong usage, an engine that fails: not done. */
  failed: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
