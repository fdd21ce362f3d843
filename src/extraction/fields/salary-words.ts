import type { SalaryPeriod } from '../../domain/enums.js';

/** What follows an amount and tells its period. The first match decides. */
export const periodWords: readonly { readonly period: SalaryPeriod; readonly pattern: RegExp }[] = [
  { period: 'HOUR', pattern: /^[\s)]{0,3}(?:\/|per|an|a|p\.?)?\s{0,2}(?:hours?|hourly|hr|h)\b/i },
  { period: 'DAY', pattern: /^[\s)]{0,3}(?:\/|per|a|p\.?)?\s{0,2}(?:days?|daily|d)\b/i },
  { period: 'WEEK', pattern: /^[\s)]{0,3}(?:\/|per|a|p\.?)?\s{0,2}(?:weeks?|weekly|wk)\b/i },
  { period: 'MONTH', pattern: /^[\s)]{0,3}(?:\/|per|a)?\s{0,2}(?:months?|monthly|mo|pcm|p\.m\.)(?![a-z])/i },
  {
    period: 'YEAR',
    pattern:
      /^[\s)]{0,3}(?:\/|per|a)?\s{0,2}(?:years?|yearly|yr|annum|annually|annual|p\.?\s?a\.?|y)(?![a-z])/i,
  },
];

/** Words anywhere in the sentence that tell the period where the amount itself doesn't. */
export const periodCues: readonly { readonly period: SalaryPeriod; readonly pattern: RegExp }[] = [
  { period: 'HOUR', pattern: /\b(?:hourly|per hour|an hour)\b/i },
  { period: 'DAY', pattern: /\b(?:day rate|daily rate|per day|daily)\b/i },
  { period: 'WEEK', pattern: /\b(?:weekly|per week)\b/i },
  { period: 'MONTH', pattern: /\b(?:monthly|per month|a month)\b/i },
  { period: 'YEAR', pattern: /\b(?:annual(?:ly)?|yearly|per year|per annum|a year)\b/i },
];

/** The sentence is about pay. */
export const payCue =
  /\b(?:salary|salaries|compensation|pay|paid|pays|paying|wages?|rate|remuneration|base|ote|earn|earnings|gross|stipend|tarif|gehalt)\b/i;

/** Words before or after an amount, up to the next comma or bracket, that make it something else than pay. */
export const otherMoney =
  /\b(?:budget|learning|training|conference|education|equipment|home[- ]office|allowance|wellness|referral|sign[- ]?on|signing|relocation|valuation|valued|funding|raised|round|series [a-f]|revenue|arr|turnover|customers|users|clients|assets|transactions|volume|processed|savings?|worth of|credits?|voucher|reimburse\w*|match(?:ing|ed)?|employees|countries|requests)\b|\bbonus(?:es)? (?:of|up to|:)|^\s?(?:annual |yearly |performance )?bonus\b/i;
