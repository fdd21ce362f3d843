import { roundToCents } from '../quartiles.js';
import type { StatisticsGroup, StatisticsResult, StatisticsRow } from '../statistics.js';

/** What statistics take of a document. */
export interface TabulatedDocument {
  /** Its values of each group, each once. */
  readonly groups: readonly (readonly string[])[];
  /** The middle of its yearly range. */
  readonly salary: { readonly currency: string; readonly amount: number } | null;
  readonly years: number | null;
}

/** Counts the documents by the groups taken together. */
export function tabulate(
  documents: readonly TabulatedDocument[],
  groups: readonly StatisticsGroup[],
): StatisticsResult {
  const ofCurrency = divide(documents, ({ salary }) => (salary === null ? [] : [salary.currency]));
  const currency = [...ofCurrency].sort(orders.frequent)[0]?.[0] ?? null;
  return { currency, rows: tabulateWithin(documents, groups, [], currency) };
}

function tabulateWithin(
  documents: readonly TabulatedDocument[],
  groups: readonly StatisticsGroup[],
  outer: readonly string[],
  currency: string | null,
): readonly StatisticsRow[] {
  const place = outer.length;
  const group = groups[place];
  if (group === undefined) return [buildRow(documents, outer, currency)];
  const divided = [...divide(documents, (document) => document.groups[place] ?? [])];
  return divided
    .sort(orders[group.keep])
    .slice(0, group.size)
    .flatMap(([value, having]) => tabulateWithin(having, groups, [...outer, value], currency));
}

type Part = readonly [value: string, having: readonly TabulatedDocument[]];

const orders = {
  frequent: (a: Part, b: Part) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1),
  last: (a: Part, b: Part) => (a[0] > b[0] ? -1 : 1),
} as const;

function divide(
  documents: readonly TabulatedDocument[],
  valuesOf: (document: TabulatedDocument) => readonly string[],
): ReadonlyMap<string, readonly TabulatedDocument[]> {
  const parts = new Map<string, TabulatedDocument[]>();
  for (const document of documents) {
    for (const value of valuesOf(document)) {
      const part = parts.get(value);
      if (part === undefined) parts.set(value, [document]);
      else part.push(document);
    }
  }
  return parts;
}

function buildRow(
  documents: readonly TabulatedDocument[],
  values: readonly string[],
  currency: string | null,
): StatisticsRow {
  const salaries = known(documents.map(({ salary }) => salary));
  const amounts = salaries.filter((salary) => salary.currency === currency).map(({ amount }) => amount);
  const years = known(documents.map((document) => document.years));
  return {
    values,
    count: documents.length,
    salaryMedian: median(amounts),
    minYearsAverage: years.length === 0 ? null : years.reduce((sum, each) => sum + each, 0) / years.length,
    exact: true,
  };
}

const known = <T>(values: readonly (T | null)[]): readonly T[] => values.filter((value) => value !== null);

function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  return upper === undefined || lower === undefined ? null : roundToCents((lower + upper) / 2);
}
