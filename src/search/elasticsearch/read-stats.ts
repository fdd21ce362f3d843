import type { FacetResult } from '../facet.js';
import type { StatsAnswer } from './answers.js';

/** The statistics of the values; null where there were none. */
export function readStats(answer: StatsAnswer | undefined): FacetResult['stats'] {
  if (answer === undefined || answer.count === 0) return null;
  return { min: answer.min, max: answer.max, avg: answer.avg };
}
