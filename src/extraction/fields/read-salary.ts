import type { SalaryPeriod } from '../../domain/enums.js';
import type { SalaryRange } from '../../domain/salary.js';
import { allMatches } from '../text/all-matches.js';
import type { Passage } from '../text/read-passages.js';
import { inUnitsOfPay } from './currencies.js';
import { joinPayLines } from './join-pay-lines.js';
import { type Amount, readAmounts } from './read-amounts.js';
import { readPeriod } from './read-pay-period.js';
import { tellCurrency } from './tell-currency.js';
import {
  basePay,
  midpoint,
  otherMoneyAfter,
  otherMoneyBefore,
  payCue,
  periodWords,
  plausible,
  targetPay,
  targetPayAfter,
  totalPay,
} from './salary-words.js';

interface Offer {
  readonly salary: SalaryRange;
  /** How surely this is what the job pays. */
  readonly weight: number;
}

/** Where the amounts of a passage stand. */
interface Context {
  readonly text: string;
  /** "monthly salary"; empty where the passage has none. */
  readonly label: string;
  readonly labelled: boolean;
  readonly cued: boolean;
  readonly country: string | null;
}

const between =
  /^[\s.*_]{0,3}(?:(?:(?:\/|per |an? )\s?(?:hour|hr|h|day|week|month|mo|year|yr|annum)s?|annual(?:ly)?|yearly|monthly|hourly)\b\.?)?(?:\s?[A-Z]{3}\b)?\s{0,2}(?:\([^()]{1,25}\)|in (?:our|the) (?:lowest|highest|most)[\w ]{0,30}(?= up to))?[\s*_]{0,3}(?:[;,|]?\s?\(?(?:(?:to [-–]|-|–|—|~|→|to|through)(?:\s?max(?:imum)?:?)?|(?:with )?(?:an? )?(?:annual |yearly )?(?:step |salary |merit )?(?:ris(?:ing|es?)|increas\w+|increments?|progress\w+|steps?|going)(?: up)? to(?: a max(?:imum)? of)?|bis|until|up to|(?:and|to) a maximum of|,? ?(?:and )?(?:(?:pay|salary)(?: range)? )?max(?:imum)?\.?(?: salary| pay)?(?: of)?:?)[\s*_]{0,3}|(?<sum>and|&)\s)$/i;
const bothEnds = /\b(?:between|from|min(?:imum)?|range[sd]?)\b[^.;]{0,30}$/i;
const upTo =
  /(?:^\W{0,4}|\b(?:salary|pay|package|rate)[ :]{1,3})to\s$|\b(?:up ?to|max(?:imum)?(?: (?:rate|pay|salary|base|wage))?(?: of| is)?|to a maximum of|no more than|bis zu|under)[\s:]{0,2}$/i;
const startingAt =
  /\b(?:from|start(?:s|ing)? (?:at|from)|starting (?:salary|pay|rate|wage)(?: (?:is|of))?|at least|min(?:imum)?(?: (?!salary|pay|wage)[a-z]{3,12}){0,2}(?: (?:salary|pay|wage))?(?: (?:of|is|for this (?:role|position) is))?|no less than|ab|above|over|upwards of|north of)[\s:]{0,2}$/i;
const atMost =
  /^\s?(?:(?:\/|per|an?)\s?(?:hour|hr|day|week|month|year|annum)\.?\s?)?[(,]?\s?(?:max(?:imum)?|tops)\b(?!:| (?:salary|pay|rate|of))/i;
const andMore = /^(?:.?\+|.\s(?:or (?:more|above)|and (?:up|above)|upwards)\b)/i;
const anyMoney =
  /\d.{0,12}[$£€¥₹₪₩₱₦₴฿₺₫]|[$£€¥₹₪₩₱₦₴฿₺₫]\s?\d|\d\s?[kK]\b|\b[A-Z]{3}\b|\d{4,}|\d{2},\d{3}|zł|[Ee]uros?\b|dollars|pounds|\b[Kk]r\b|\bRs|LPA|lpa|[Ll]akh|[Ll]acs?\b|Kč|\bR[M$]?\s?\d/;
/** No posting tells of money as often: what comes later isn't read. */
const most = { passages: 500, amounts: 40 };
/** A range without a word of pay is pay only where it is as narrow. */
const widest = { cued: 6, uncued: 2.5 };

/**
 * What the job pays; null where the text tells nothing sure. Budgets, funding and bonuses are no pay. Several ranges of
 * one kind, by place or level, are told as one from the lowest to the highest. `country` is where the job is.
 */
export function readSalary(passages: readonly Passage[], country: string | null): SalaryRange | null {
  const telling = joinPayLines(passages).filter(({ text, fact }) => {
    const mayTell = fact === null || fact === 'employment';
    return /\d/.test(text) && (fact === 'salary' || (mayTell && anyMoney.test(text)));
  });
  const offers = telling.slice(0, most.passages).flatMap((passage) => {
    const labelled = passage.fact === 'salary';
    const text = textOf(passage);
    return readOffers({
      text,
      label: passage.label ?? '',
      labelled,
      cued: labelled || text.search(payCue) >= 0,
      country,
    });
  });
  const best = offers.reduce<Offer | null>(
    (top, offer) => (top && top.weight >= offer.weight ? top : offer),
    null,
  );
  return best && offers.filter(({ weight }) => weight === best.weight).reduce(widen, best.salary);
}

/** With its label, where that isn't one of pay: "Bonus: $10,000". */
function textOf({ text, fact, reason }: Passage): string {
  const label = fact === null && reason.by === 'label' ? `${reason.words}: ` : '';
  return `${label}${text.replace(midpoint, '')}`;
}

/** Takes in another range of the same currency and period that isn't something else altogether. */
function widen(salary: SalaryRange, { salary: other }: Offer): SalaryRange {
  const { min, max, currency, period } = salary;
  const isAlike = currency === other.currency && period === other.period;
  if (isAlike && max === null && other.min === null) return { ...salary, max: other.max };
  if (!isAlike || min === null || max === null || other.min === null || other.max === null) return salary;
  if (min === max || other.min === other.max) return salary;
  const low = Math.min(min, other.min);
  const high = Math.max(max, other.max);
  return high / low > widest.uncued ? salary : { min: low, max: high, currency, period };
}

function readOffers(context: Context): readonly Offer[] {
  const { text } = context;
  const amounts = readAmounts(text, context.country).slice(0, most.amounts);
  const offers: Offer[] = [];
  for (let index = 0; index < amounts.length; index++) {
    const first = amounts[index];
    const second = amounts[index + 1];
    if (first === undefined) break;
    const isRange = second !== undefined && joins(text, first, second);
    const offer = readOffer(context, first, isRange ? second : null);
    if (offer !== null) offers.push(offer);
    if (isRange) index++;
  }
  return offers;
}

/** "X - Y"; "X and Y" only behind "between" or the like. */
function joins(text: string, first: Amount, second: Amount): boolean {
  if (second.start - first.end > 60) return false;
  const glue = between.exec(text.slice(first.end, second.start));
  if (glue === null) return false;
  return (
    glue.groups?.['sum'] === undefined ||
    bothEnds.test(text.slice(Math.max(0, first.start - 40), first.start))
  );
}

function readOffer(context: Context, first: Amount, second: Amount | null): Offer | null {
  const { text, label } = context;
  const last = second ?? first;
  const currency = tellCurrency(context, first, last);
  const isPay = currency !== null && !isOtherMoney(text, first.start, last.end);
  if (!isPay || isReference(context, first)) return null;
  const low = first.number * (first.times === 1 && first.number < 1000 ? timesOf(last) : first.times);
  const high = last.number * last.times;
  const isSpan = high >= low && low > 0 && high / low <= (context.cued ? widest.cued : widest.uncued);
  if (second !== null && !isSpan) return null;
  const pay = inUnitsOfPay(high, currency);
  const sure = context.cued || second !== null || (pay >= noteworthy && pay < 1e6 && opensNote(text, first));
  const told = readPeriod(context, last, pay, sure);
  if (told === null || !isPlausible(high, currency, told.period, sure)) return null;
  const bounds = second === null ? openBounds(text, label, first, low) : { min: low, max: high };
  const salary = { ...bounds, currency, period: told.period };
  return { salary, weight: weigh(context, first, second !== null, told.certain) };
}

function weigh(
  { text, labelled, cued }: Context,
  { start }: Amount,
  isRange: boolean,
  certain: boolean,
): number {
  const before = text.slice(Math.max(0, start - 60), start);
  const more = lastOf(totalPay, before) > lastOf(basePay, before) ? -6 : 0;
  return (labelled ? 8 : 0) + (cued ? 4 : 0) + (isRange ? 2 : 0) + (certain ? 1 : 0) + more;
}

/** A short line that begins with so much money says what the job pays: "Up to £60,000 + benefits". */
const noteworthy = 20_000;
const beforeNote = /^\W{0,4}(?:(?:up to|to|from|circa|c\.)\s|c\.?)?$/i;
/** So does a title with a part of its own for it: "Data Engineer - £60,000 - Leeds", "Data Engineer (up to £60k)". */
const beforePart = /[-–—|·•(,]\s?(?:(?:up to|to|from|circa|c\.)\s)?$/i;
const afterPart = /^\s?(?:[-–—|·•),+]|p\.?a\b|per annum|DOE\b|plus\b|$)/i;

function opensNote(text: string, { start, end }: Amount): boolean {
  const before = text.slice(0, start);
  if (text.length <= 60 && beforeNote.test(before)) return true;
  return text.length <= 100 && beforePart.test(before) && afterPart.test(text.slice(end));
}

/** "120-140k", "120 - 140,000" */
const timesOf = ({ number, times }: Amount): number => (number >= 10_000 ? 1000 : times);

/** Without a word of pay, small money is for something else: a phone, a gym. */
function isPlausible(value: number, currency: string, period: SalaryPeriod, sure: boolean): boolean {
  const { min, max } = plausible[period];
  const pay = inUnitsOfPay(value, currency);
  return pay >= (sure ? min : min * 2) && pay <= max;
}

/** Whether the nearest word before an amount, or what follows it, makes it something else than pay. */
function isOtherMoney(text: string, start: number, end: number): boolean {
  const before = /[^,;+|]{0,80}$/.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? '';
  const after = text.slice(end, end + 60).split(/[,;+|()]| plus | and | with /)[0] ?? '';
  const isTarget =
    targetPayAfter.test(text.slice(end, end + 40)) || lastOf(targetPay, before) > lastOf(basePay, before);
  return isTarget || otherMoneyAfter.test(after) || lastOf(otherMoneyBefore, before) > lastOf(payCue, before);
}

/** "R324271" names a posting, unless words right beside it speak of pay. */
const glued = /^(?:RM?|Rs|[Kk]r|K[Ss]hs?)\.?\d{4}/;

function isReference({ text, labelled }: Context, { start, end }: Amount): boolean {
  if (labelled || !glued.test(text.slice(start))) return false;
  const isCued = text.slice(Math.max(0, start - 30), start).search(payCue) >= 0;
  return !isCued && !periodWords.some(({ pattern }) => pattern.test(text.slice(end, end + 40)));
}

const lastOf = (words: RegExp, text: string): number => allMatches(text, words).at(-1)?.index ?? -1;

function openBounds(text: string, label: string, { start, end }: Amount, value: number) {
  const before = text.slice(Math.max(0, start - 50), start);
  if (/\bmin(?:imum)?\b/.test(label)) return { min: value, max: null };
  if (upTo.test(before) || atMost.test(text.slice(end, end + 30)) || /\bmax(?:imum)?\b/.test(label))
    return { min: null, max: value };
  if (startingAt.test(before) || andMore.test(text.slice(end - 1))) return { min: value, max: null };
  return { min: value, max: value };
}
