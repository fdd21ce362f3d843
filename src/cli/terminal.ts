import { styleText } from 'node:util';
import type { Layout } from './layout.js';

/** Results are laid out for whoever reads standard output. */
const layout: Layout = {
  columns: process.stdout.isTTY ? process.stdout.columns : null,
  paint: (colour, text) => styleText(colour, text, { stream: process.stdout }),
};

/** What the user reads: results on standard output, everything else on standard error. */
export const terminal = {
  isInteractive: process.stderr.isTTY,
  layout,
  print: (text: string): void => {
    process.stdout.write(`${text}\n`);
  },
  tell: (text: string): void => {
    process.stderr.write(`${text}\n`);
  },
} as const;
