import type { SalaryPeriod } from '../../domain/enums.js';
import type { SalaryRange } from '../../domain/salary.js';
import type { Passage } from '../text/read-passages.js';
import { type Amount, readAmounts } from './read-amounts.js';
import { otherMoney, payCue, periodCues, periodWords } from './salary-words.js';

interface Offer {
  readonly salary: SalaryRange;
  /** How surely this is what the job pays. */
  readonly weight: number;
}

const between = /^[\s.*_]{0,3}(?:-|–|—|to|and|bis|until|up to)[\s*_]{0,3}$/i;
const upTo = /\b(?:up to|max(?:imum)?(?: of)?|to a maximum of|bis zu)[\s:]{0,2}$/i;
const startingAt = /\b(?:from|starting (?:at|from)|at least|min(?:imum)?(?: of)?|ab|above|over)[\s:]{0,2}$/i;
const anyMoney = /\d.{0,12}[$£€¥₹₪]|[$£€¥₹₪]\s?\d|\d\s?[kK]\b|\b[A-Z]{3}\b|\d{4,}|zł|\beuros?\b/;
/** Yearly pay lies in this range, so that a number without a period can be told for a year's pay. */
const plausibleYear = { min: 10_000, max: 2_000_000 };

/** What the job pays; null where the text tells nothing sure. Budgets, funding and bonuses are no pay. */
export function readSalary(passages: readonly Passage[]): SalaryRange | null {
  let best: Offer | null = null;
  for (const passage of passages) {
    if (!/\d/.test(passage.text) || !(passage.fact === 'salary' || anyMoney.test(passage.text))) continue;
    for (const offer of readOffers(passage.text, passage.fact === 'salary')) {
      if (best === null || offer.weight > best.weight) best = offer;
    }
  }
  return best?.salary ?? null;
}

function readOffers(text: string, labelled: boolean): readonly Offer[] {
  const amounts = readAmounts(text);
  const offers: Offer[] = [];
  for (let index = 0; index < amounts.length; index++) {
    const first = amounts[index];
    const second = amounts[index + 1];
    if (first === undefined) break;
    const isRange = second !== undefined && between.test(text.slice(first.end, second.start));
    const offer = readOffer(text, first, isRange ? second : null, labelled);
    if (offer !== null) offers.push(offer);
    if (isRange) index++;
  }
  return offers;
}

function readOffer(text: string, first: Amount, second: Amount | null, labelled: boolean): Offer | null {
  const currency = second?.currency ?? first.currency;
  if (currency === null || isOtherMoney(text, first.start, (second ?? first).end)) return null;
  const low =
    second?.thousands === true && !first.thousands && first.value < 1000 ? first.value * 1000 : first.value;
  const high = second?.value ?? low;
  if (high < low || high === 0) return null;
  const told = toldPeriod(text, (second ?? first).end);
  const cued = labelled || payCue.test(text);
  const period = told ?? (cued || second !== null ? periodByAmount(text, high) : null);
  if (period === null || !(cued || told !== null || high >= plausibleYear.min)) return null;
  if (period === 'YEAR' && high > plausibleYear.max) return null;
  const bounds = second === null ? openBounds(text, first, low) : { min: low, max: high };
  const weight = (labelled ? 8 : 0) + (cued ? 4 : 0) + (second ? 2 : 0) + (told ? 1 : 0);
  return { salary: { ...bounds, currency, period }, weight };
}

/** The words around an amount, up to the next comma, bracket or "+", tell whether it is pay. */
function isOtherMoney(text: string, start: number, end: number): boolean {
  const before = /[^,;+|]{0,60}$/.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const after = text.slice(end, end + 40).split(/[,;+|()]| plus | and /)[0] ?? '';
  return otherMoney.test(before) || otherMoney.test(after);
}

function toldPeriod(text: string, end: number): SalaryPeriod | null {
  const after = text.slice(end, end + 40).replace(/^[\s]{0,2}(?:gross|brutto|net|base|ote)\b/i, '');
  return periodWords.find(({ pattern }) => pattern.test(after))?.period ?? null;
}

function periodByAmount(text: string, high: number): SalaryPeriod | null {
  const cue = periodCues.find(({ pattern }) => pattern.test(text));
  if (cue !== undefined) return cue.period;
  if (high >= plausibleYear.min) return 'YEAR';
  if (high >= 1500) return 'MONTH';
  return high < 250 ? 'HOUR' : 'DAY';
}

function openBounds(text: string, { start, end }: Amount, value: number) {
  const before = text.slice(Math.max(0, start - 24), start);
  if (upTo.test(before)) return { min: null, max: value };
  if (startingAt.test(before) || text.slice(end - 1, end + 1).includes('+')) return { min: value, max: null };
  return { min: value, max: value };
}
