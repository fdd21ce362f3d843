/** A stretch of time in months since the year 0, days as parts of months; `to` is null while it goes on. */
export interface Period {
  readonly from: number;
  readonly to: number | null;
}

const monthsPerYear = 12;
/** A year alone may mean any of its days: its middle is the least wrong. */
const middleOfYear = 6;

/** When "2019", "2019-03" or "2019-03-15" starts or ends, in months since the year 0; null where it is no date. */
export function monthOf(date: string, edge: 'start' | 'end'): number | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/.exec(date.trim()) ?? [];
  if (year === undefined) return null;
  const start = Number(year) * monthsPerYear;
  if (month === undefined) return start + middleOfYear;
  const nth = Number(month);
  if (nth < 1 || nth > monthsPerYear) return null;
  const days = new Date(Date.UTC(Number(year), nth, 0)).getUTCDate();
  const [first, last] = day === undefined ? [1, days] : [Number(day), Number(day)];
  if (first < 1 || last > days) return null;
  return start + nth - 1 + (edge === 'start' ? first - 1 : last) / days;
}

/** The years of all periods together, overlapping ones counted once, with one decimal; `now` ends those that go on. */
export function countYears(periods: readonly Period[], now: number): number {
  const ended = periods.map(({ from, to }) => ({ from, to: Math.min(to ?? now, now) }));
  ended.sort((one, other) => one.from - other.from);
  let months = 0;
  let until = 0;
  for (const { from, to } of ended) {
    if (to <= until) continue;
    months += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return Math.round((months / monthsPerYear) * 10) / 10;
}

/** The day that a moment in months lies in, as YYYY-MM-DD. */
export function dayOf(moment: number): string {
  const year = Math.floor(moment / monthsPerYear);
  const month = Math.floor(moment) - year * monthsPerYear;
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.floor((moment - Math.floor(moment)) * days) + 1;
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}
