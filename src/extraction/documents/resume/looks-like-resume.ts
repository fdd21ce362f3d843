import { emailAddress } from './read-header.js';
import { readPeriod } from './read-period.js';
import { personalHeading } from './resume-sections.js';

/** Where the contact of a person stands; postings have theirs at the end. */
const opening = 1000;
const openingLines = 12;
const longestLine = 200;
const phone = /(?:\+|\b00|\()\d[\d ()/.-]{6,}\d/;
/** Postings speak to whom they seek. */
const address = /\byou(?:'ll|’ll|'re|’re|r|rs)?\b/gi;
const mostAddresses = 2;

/**
 * Whether a text is evidently a person's résumé rather than a posting: it gives an email address or a telephone number
 * in its first lines, has a period of time ("2019 – present") or a heading that résumés alone have, and doesn't speak to
 * its reader.
 */
export function looksLikeResume(text: string): boolean {
  const lines = text.split(/\r\n|\n|\r/, 20_000);
  const start = lines
    .filter((line) => line.trim() !== '')
    .slice(0, openingLines)
    .join('\n')
    .slice(0, opening);
  if (!emailAddress.test(start) && !phone.test(start)) return false;
  if ((text.match(address)?.length ?? 0) > mostAddresses) return false;
  return (
    personalHeading.test(text) ||
    lines.some((line) => line.length <= longestLine && readPeriod(line) !== null)
  );
}
