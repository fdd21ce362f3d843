/** What the user reads: results on standard output, everything else on standard error. */
export const terminal = {
  isInteractive: process.stderr.isTTY,
  print: (text: string): void => {
    process.stdout.write(`${text}\n`);
  },
  tell: (text: string): void => {
    process.stderr.write(`${text}\n`);
  },
} as const;
