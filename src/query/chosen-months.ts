import type { ChosenBounds } from './chosen-values.js';
import { isWithin } from './chosen-values.js';
import { monthBounds } from './months.js';

/** In months; a longer period is no choice of single ones. */
const longestPeriod = 24;

/** The months wholly within the chosen period, if it has both ends and holds at most 24 of them; else none. */
export function chosenMonths(bounds: ChosenBounds): readonly string[] {
  const from = bounds.gte ?? bounds.gt;
  if (from === undefined || (bounds.lt ?? bounds.lte) === undefined) return [];
  // The first may have begun before, and one more tells a longer period.
  const months = Array.from({ length: longestPeriod + 2 }, (_, nth) => monthAfter(from, nth));
  const within = months.filter((month) => {
    const { gte, lt } = monthBounds(month);
    return isWithin(bounds, gte, lt);
  });
  return within.length > longestPeriod ? [] : within;
}

/** Empty beyond the years of four digits, which no bounds lie within. */
function monthAfter(time: number, months: number): string {
  const date = new Date(time);
  date.setUTCMonth(date.getUTCMonth() + months, 1);
  return Number.isNaN(date.getTime()) ? '' : (/^\d{4}-\d\d/.exec(date.toISOString())?.[0] ?? '');
}
