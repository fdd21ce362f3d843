import { classifyLabel, type Fact } from './fact-labels.js';
import { normaliseHeading } from './read-label.js';

const longestLabel = 40;

/** The fact whose label is all that a line holds: "Experience level:", or without a colon where it has several words. */
export function announcedFact(line: string): Fact | null {
  if (line.length > longestLabel) return null;
  const label = normaliseHeading(line);
  return /[:：]\s?[*_]{0,3}$/.test(line) || label.includes(' ') ? classifyLabel(label) : null;
}
