import type { TextSpan } from '../../../domain/requirement.js';
import { emailAddress } from './read-header.js';

const reach = 200;

/**
 * The line in which something stands, without its bullet; of a long one the words around it. Null where the line has an
 * email address.
 */
export function readEvidence(text: string, { start, end }: TextSpan): string | null {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const from = start - (before.length - 1 - before.lastIndexOf('\n'));
  const line = after.indexOf('\n');
  const words = text.slice(from, line < 0 ? end + after.length : end + line);
  if (emailAddress.test(words)) return null;
  return words
    .replace(/^[\s•●▪◦·#*+–—-]{1,9}/, '')
    .toWellFormed()
    .trim();
}
