import { classifyLabel, type Fact } from './fact-labels.js';
import { normaliseHeading } from './read-label.js';

const longestLabel = 40;

/** What a label says of the value behind or below it. */
export interface ToldFact {
  readonly fact: Fact;
  /** In small letters. */
  readonly label: string;
}

/** The fact whose label is all that a line holds: "Experience level:", or without a colon where it has several words. */
export function announcedFact(line: string): ToldFact | null {
  if (line.length > longestLabel || /[:：]\s?\p{L}/u.test(line)) return null;
  const label = normaliseHeading(line);
  const isLabel = /[:：]\s?[*_]{0,3}$/.test(line) || label.includes(' ');
  const fact = isLabel ? classifyLabel(label) : null;
  return fact === null ? null : { fact, label };
}
