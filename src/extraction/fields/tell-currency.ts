import { currencyOf, currencyOfCountry } from './currencies.js';
import type { Amount } from './read-amounts.js';

interface Place {
  readonly text: string;
  readonly labelled: boolean;
  readonly country: string | null;
}

/** Money of a line of its own; in longer ones a bare number is anything. */
const longestNote = 80;
const perPeriod =
  /^\s?(?:\/|per|an?)\s?(?:hour|hr|day|week|month|year|yr|annum)\b|^\s?(?:p\.?a\.?|annually|yearly|hourly)\b|^,? (?:(?:annual |base )?(?:salary|pay)|base)\b/i;
const payBefore = /\b(?:salary|salaries|compensation|pay|wages?|remuneration)\b[^.;:]{0,50}:?\s?$/i;
/** "Salary (EUR): 60,000", "Range in EUR: 60,000" */
const announced = /\b(?<code>[A-Z]{3})\)?\s?[:–-]\s?$/;
/** More than a number of a calendar year. */
const least = { labelled: 1000, spoken: 10_000 };

/** The currency of an amount or range; a bare number that is surely pay is in the country's own. Null for any other one. */
export function tellCurrency({ text, labelled, country }: Place, first: Amount, last: Amount): string | null {
  const code = announced.exec(text.slice(Math.max(0, first.start - 10), first.start))?.groups?.['code'];
  const told = last.currency ?? first.currency ?? currencyOf(code ?? '');
  if (told !== null) return told;
  const hasPeriod = perPeriod.test(text.slice(last.end, last.end + 20));
  const isNote = first !== last && hasPeriod && text.length <= longestNote;
  const isSpoken = isNote || payBefore.test(text.slice(Math.max(0, first.start - 70), first.start));
  const value = last.number * last.times;
  const isPay = labelled ? hasPeriod || value >= least.labelled : isSpoken && value >= least.spoken;
  return isPay ? currencyOfCountry(country) : null;
}
