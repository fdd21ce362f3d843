import type { SalaryPeriod } from './enums.js';

/** Money in major units (160000 = $160,000) per `period`; at least one bound is set, and `min` is at most `max`. */
export interface SalaryRange {
  readonly min: number | null;
  readonly max: number | null;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly period: SalaryPeriod;
}

/** How many of each period a full-time year has: 52 weeks of 5 days of 8 hours. */
const periodsPerYear: Readonly<Record<SalaryPeriod, number>> = {
  HOUR: 2080,
  DAY: 260,
  WEEK: 52,
  MONTH: 12,
  YEAR: 1,
};

/** The range per year; a missing bound takes the value of the other one. */
export function yearlySalary(salary: SalaryRange): { readonly min: number; readonly max: number } {
  const perYear = periodsPerYear[salary.period];
  const min = salary.min ?? salary.max ?? 0;
  const max = salary.max ?? salary.min ?? 0;
  return { min: min * perYear, max: max * perYear };
}
