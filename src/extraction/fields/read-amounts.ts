import { allMatches } from '../text/all-matches.js';
import { currencyIn, currencyOf, currencyPattern } from './currencies.js';

/** A number of money as it is written: "$160k", "60.000 €", "CHF 100'000", "12 LPA". */
export interface Amount {
  readonly start: number;
  readonly end: number;
  /** As it is written, without what `times` tells. */
  readonly number: number;
  /** 1000 for "160k", 100,000 for lakhs; 1 where nothing is said. */
  readonly times: number;
  readonly currency: string | null;
  /** "12 LPA": lakhs a year. */
  readonly yearly: boolean;
}

const written = `(?:${currencyPattern}|\\(${currencyPattern}\\))(?:[ \\u00a0]?\\(?${currencyPattern}\\)?)?`;
const number =
  "\\d{1,2}(?:,\\d{2}){1,2},\\d{3}(?!\\d)(?:\\.\\d{2}(?!\\d))?|\\d{1,3}(?:[,.'’ \\u00a0\\u202f]\\d{3}){1,3}(?!\\d)(?:[.,]\\d{2}(?!\\d))?|\\d{1,9}(?:[.,]\\d{1,2}(?!\\d))?";
const scales: readonly { readonly pattern: RegExp; readonly times: number }[] = [
  { pattern: /^k|^t/i, times: 1e3 },
  { pattern: /^l/i, times: 1e5 },
  { pattern: /^m/i, times: 1e6 },
  { pattern: /^cr/i, times: 1e7 },
  { pattern: /^b/i, times: 1e9 },
];
const scale =
  '[kK](?![A-Za-zč])|[tT](?= ?(?:€|EUR))|thousand\\b|LPA\\b|lpa\\b|[Ll]akhs?(?: per annum| p\\.?a\\.?)?\\b|[Ll]acs?\\b|(?<=(?:₹|Rs\\.?|INR) ?[\\d.]{1,6} ?)L(?![A-Za-z])|[Cc]rores?\\b|Cr\\b|[mMbB]n?(?![A-Za-z])|[mb]illions?|(?:MM|mm)(?![A-Za-z])';
const amount = new RegExp(
  `(?<!(?!\\bc[£€])[\\w.,$£€])(?<before>${written})?[ \\u00a0]?(?<number>${number})(?:[ \\u00a0]?(?<scale>${scale}))?(?:,-|\\.-)?\\+?(?:[ \\u00a0]?(?![$£€₹] ?\\d)(?<after>${written}))?`,
  'g',
);
const retirementPlan = /^40[13] ?\(?[kb]\b/i;

/** The numbers in a text that could be money, in order. `country` tells whose a "$" without more is. */
export function readAmounts(text: string, country: string | null): readonly Amount[] {
  return allMatches(text, amount)
    .filter((match) => !retirementPlan.test(text.slice(match.index, match.index + 8)))
    .map((match) => {
      const { before, after, number: digits = '', scale: suffix = '' } = match.groups ?? {};
      return {
        start: match.index,
        end: match.index + match[0].length,
        number: numberOf(digits),
        times: scales.find(({ pattern }) => pattern.test(suffix))?.times ?? 1,
        currency: /^l/i.test(suffix) ? 'INR' : currencyNear(after, before, country),
        yearly: /^lpa|annum|p\.?a/i.test(suffix),
      };
    });
}

/** "1,234.50", "1.234,50", "1 234" and "1'234": a last group of one or two digits is the fraction. */
function numberOf(digits: string): number {
  const fraction = /[.,]\d{1,2}$/.exec(digits)?.[0] ?? '';
  const whole = digits.slice(0, digits.length - fraction.length).replace(/\D/g, '');
  return Number(`${whole}.${fraction.slice(1) || '0'}`);
}

const oneCurrency = new RegExp(currencyPattern, 'g');

/** A code says more than a "$" does: "$120k CAD", "USD $90,000". */
function currencyNear(
  after: string | undefined,
  before: string | undefined,
  country: string | null,
): string | null {
  const signs = [after, before && `${before} 1000`].flatMap((words) => words?.match(oneCurrency) ?? []);
  const told = signs.map((sign) => ({ sign, currency: currencyOf(sign) }));
  const clear = told.find(({ sign }) => !/^(?:\$|kr\.?|¥)$/i.test(sign)) ?? told[0];
  return clear?.currency == null ? null : currencyIn(country, clear.sign, clear.currency);
}
