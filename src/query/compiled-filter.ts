import type { Filter } from '../search/filter.js';

/** Alternatives chosen in one field, which the facet of that field leaves out. */
export interface Choice {
  readonly facet: string;
  readonly filter: Filter;
}

/** A filter in the port's nodes. A document must meet `filter` and every one of `choices`. */
export interface CompiledFilter {
  readonly filter: Filter;
  readonly choices: readonly Choice[];
}
