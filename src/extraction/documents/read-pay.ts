import type { SalaryPeriod } from '../../domain/enums.js';
import type { SalaryRange } from '../../domain/salary.js';
import { periodCues } from '../fields/salary-words.js';

/** Money as formats of others give it; null where they don't. */
export interface GivenPay {
  /** In major units. */
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly period: SalaryPeriod | null;
}

const periods: readonly { readonly period: SalaryPeriod; readonly names: RegExp }[] = [
  { period: 'HOUR', names: /^(?:1 |per[- ])?(?:hour|hur)/i },
  { period: 'DAY', names: /^(?:1 |per[- ])?(?:day|daily)/i },
  { period: 'WEEK', names: /^(?:1 |per[- ])?wee/i },
  { period: 'MONTH', names: /^(?:1 |per[- ])?mon/i },
  { period: 'YEAR', names: /^(?:1 |per[- ])?(?:year|ann)/i },
];

/** "YEAR", "per-hour-wage" and "1 MONTH", UN/CEFACT's "ANN" too; null for all else: "2 WEEK" is none. */
export function readPeriod(name: string | null): SalaryPeriod | null {
  return name === null ? null : (periods.find(({ names }) => names.test(name))?.period ?? null);
}

/** The period that words around an amount tell, else the amount itself. */
export function guessPeriod(words: string, most: number): SalaryPeriod {
  const cue = periodCues.find(({ pattern }) => pattern.test(words));
  if (cue !== undefined) return cue.period;
  if (most >= 10_000) return 'YEAR';
  return most < 250 ? 'HOUR' : 'MONTH';
}

/** The pay where it is one: an amount above 0, a currency's code and a period. Nothing is told by 0. */
export function buildPay({ min, max, currency, period }: GivenPay): SalaryRange | null {
  const [least, most] = [min === 0 ? null : min, max === 0 ? null : max];
  const highest = most ?? least;
  if (highest === null || currency === null || !/^[A-Za-z]{3}$/.test(currency)) return null;
  if (least !== null && most !== null && least > most) return null;
  return {
    min: least,
    max: most,
    currency: currency.toUpperCase(),
    period: period ?? guessPeriod('', highest),
  };
}

/** From the least to the most of several ranges, such as those of zones; those of another currency or period than the first's are left out. */
export function joinPay(ranges: readonly SalaryRange[]): SalaryRange | null {
  const [first] = ranges;
  if (first === undefined) return null;
  const alike = ranges.filter(
    ({ currency, period }) => currency === first.currency && period === first.period,
  );
  const lowest = alike.flatMap(({ min, max }) => min ?? max ?? []);
  const highest = alike.flatMap(({ min, max }) => max ?? min ?? []);
  if (alike.length === 1) return first;
  return { ...first, min: Math.min(...lowest), max: Math.max(...highest) };
}
