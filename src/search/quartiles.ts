import type { Filter } from './filter.js';

/**
 * Asks for the quartiles of what the postings found pay, in one currency; those without pay are left out. A posting pays
 * the middle of its yearly range.
 */
export interface QuartilesQuery {
  readonly kind: 'quartiles';
  readonly filter: Filter;
  /** Null: the one that most of the postings found are paid in, of several the first by name. */
  readonly currency: string | null;
}

/** Of yearly pay in major units, to the cent. A quartile between two values is interpolated linearly. */
export interface Quartiles {
  readonly currency: string;
  /** The postings that are paid in the currency, above 0. */
  readonly count: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}

export interface QuartilesResult {
  /** Null where no posting found is paid in the currency. */
  readonly quartiles: Quartiles | null;
}

/** To the cent: engines may differ in a last binary digit. */
export function roundToCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
