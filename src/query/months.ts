import { wordStartTest } from '../search/word-start.js';

/** A month in UTC, in milliseconds since 1970, end exclusive. */
export interface MonthBounds {
  readonly gte: number;
  readonly lt: number;
}

const nameOfMonth = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });

/** The bounds of a month such as `2026-03`. */
export function monthBounds(month: string): MonthBounds {
  const end = new Date(`${month}-01T00:00:00.000Z`);
  const gte = end.getTime();
  // Unlike Date.UTC it takes the years 0 to 99 for what they are.
  return { gte, lt: end.setUTCMonth(end.getUTCMonth() + 1) };
}

const monthNames = Array.from({ length: 12 }, (_, month) => nameOfMonth.format(Date.UTC(2000, month)));

/** `2026-03` as "March 2026". */
export function monthLabel(month: string): string {
  const [year, number] = month.split('-');
  return `${monthNames[Number(number) - 1] ?? ''} ${year ?? ''}`;
}

/** Those of the years 1900 to 2100, which postings are of. */
const usualMonths = Array.from({ length: 201 * 12 }, (_, nth) =>
  new Date(Date.UTC(1900, nth)).toISOString().slice(0, 7),
);

/** The months of the years 1900 to 2100 in whose labels a word begins with what is typed. */
export function monthsCalled(typed: string): readonly string[] {
  const isCalled = wordStartTest(typed);
  return usualMonths.filter((month) => isCalled(monthLabel(month)));
}
