import type { StatisticsGroup, StatisticsResult, StatisticsRow } from '../statistics.js';

/** What statistics take of a document. */
export interface TabulatedDocument {
  /** Its values of each group, each once. */
  readonly groups: readonly (readonly string[])[];
  readonly currency: string | null;
  /** The middle of the yearly range. */
  readonly salary: number | null;
  readonly years: number | null;
}

/** Counts the documents by the groups taken together. */
export function tabulate(
  documents: readonly TabulatedDocument[],
  groups: readonly StatisticsGroup[],
): StatisticsResult {
  const ofCurrency = divide(documents, ({ currency }) => (currency === null ? [] : [currency]));
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
  const paid = documents.filter((document) => document.currency === currency);
  const years = known(documents.map((document) => document.years));
  return {
    values,
    count: documents.length,
    salaryMedian: median(known(paid.map(({ salary }) => salary))),
    minYearsAverage: years.length === 0 ? null : years.reduce((sum, each) => sum + each, 0) / years.length,
    exact: true,
  };
}

const known = (numbers: readonly (number | null)[]) => numbers.filter((number) => number !== null);

function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
