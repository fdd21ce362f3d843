import type { CoOccurrence } from '../query/co-occurring-skills.js';
import type { Filter } from '../search/filter.js';

/** A skill beside another one, with what it takes to tell how remarkable that is. */
export interface CoOccurrenceSource extends CoOccurrence {
  /** The postings that were asked about. */
  readonly among: Filter;
  /** How many of them name the skill that was asked about. */
  readonly postings: number;
}
