import type { SalaryPeriod } from '../../domain/enums.js';
import type { Amount } from './read-amounts.js';
import { beforePeriod, periodCues, periodWords, plausible } from './salary-words.js';

interface Told {
  readonly text: string;
  readonly label: string;
}

interface PayPeriod {
  readonly period: SalaryPeriod;
  /** Whether the words right behind the amount tell it. */
  readonly certain: boolean;
}

/**
 * The period of an amount: by the words behind it; else, where it `mayBePay`, by the sentence's words
 * and by how much it is. `pay` is the amount in dollars, or what pays for as much.
 */
export function readPeriod(
  { text, label }: Told,
  { end, yearly }: Amount,
  pay: number,
  mayBePay: boolean,
): PayPeriod | null {
  if (yearly) return { period: 'YEAR', certain: true };
  const after = text.slice(end, end + 40).replace(beforePeriod, ' ');
  const told = periodWords.find(({ pattern }) => pattern.test(after));
  if (told !== undefined) return { period: told.period, certain: true };
  if (!mayBePay) return null;
  const cue = periodCues.find(({ period, pattern }) => isOf(period, pay) && pattern.test(`${label} ${text}`));
  return { period: cue?.period ?? byAmount(pay), certain: false };
}

const isOf = (period: SalaryPeriod, pay: number): boolean =>
  pay >= plausible[period].min && pay <= plausible[period].max && (period === 'YEAR' || pay < 20_000);

function byAmount(pay: number): SalaryPeriod {
  if (pay >= 10_000) return 'YEAR';
  if (pay >= 1500) return 'MONTH';
  return pay < 250 ? 'HOUR' : 'DAY';
}
