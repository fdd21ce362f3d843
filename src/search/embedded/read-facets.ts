import type {
  FacetQuery,
  FacetResult,
  RangesFacetQuery,
  SalaryFacetQuery,
  TermsFacetQuery,
} from '../facet.js';
import { bucketTest } from '../facet.js';
import type { SalaryCounts } from './count-salaries.js';
import type { Row } from './statements.js';
import type { ValueNumbers } from './value-numbers.js';

/** The results of the facets, in their order, from the one row that `compileCounts` selects, and the salaries counted. */
export function readFacets(
  facets: readonly FacetQuery[],
  row: Row,
  values: ValueNumbers,
  countSalaries: (facet: SalaryFacetQuery) => SalaryCounts,
): readonly FacetResult[] {
  return facets.map((facet, n) => {
    const read = (column: string) => row[`f${String(n)}_${column}`] ?? null;
    const missing = Number(read('missing') ?? 0);
    switch (facet.kind) {
      case 'terms':
        return { missing, ...readTerms(facet, read, values) };
      case 'ranges':
        return { missing, ...readRanges(facet, read) };
      case 'salary':
        return { name: facet.name, buckets: [], missing, exact: true, ...countSalaries(facet) };
    }
  });
}

type CountedFacet = Omit<FacetResult, 'missing'>;

type ReadColumn = (column: string) => number | string | null;

function readTerms(facet: TermsFacetQuery, read: ReadColumn, values: ValueNumbers): CountedFacet {
  const counts = new Map<string, number>();
  countNumbers(String(read('values') ?? ''), (number, count) => counts.set(values.text(number), count));
  const isBucket = bucketTest(facet);
  const allowed = Array.from(counts, ([value, count]) => ({ value, count }))
    .filter(({ value }) => isBucket(value))
    .sort(orders[facet.order]);
  const top = allowed.slice(0, facet.size);
  const shown = new Set(top.map((bucket) => bucket.value));
  const selected = [...new Set(facet.selected)].filter((value) => !shown.has(value));
  const leftOut = allowed.slice(facet.size).filter((bucket) => !selected.includes(bucket.value));
  const added = selected.map((value) => ({ value, count: counts.get(value) ?? 0 }));
  return {
    name: facet.name,
    buckets: [...top, ...added].sort(orders[facet.order]),
    others: leftOut.reduce((sum, bucket) => sum + bucket.count, 0),
    exact: true,
    stats: null,
    salaries: null,
  };
}

type Bucket = FacetResult['buckets'][number];

const byValue = (a: Bucket, b: Bucket): number => (a.value < b.value ? -1 : Number(a.value > b.value));

const orders = {
  value: byValue,
  count: (a: Bucket, b: Bucket) => b.count - a.count || byValue(a, b),
} as const;

/**
 * Tells how often each number occurs in a list separated by spaces. By hand, without a look beyond the end or a detour
 * by strings: the list of a large index has millions.
 */
function countNumbers(list: string, tell: (number: number, count: number) => void): void {
  let counts = new Uint32Array(1024);
  let number = 0;
  for (let i = 0; i < list.length; i++) {
    const code = list.charCodeAt(i);
    if (code !== space) {
      number = number * 10 + code - zero;
      continue;
    }
    if (number >= counts.length) counts = enlarged(counts, 2 * number);
    counts[number] = (counts[number] ?? 0) + 1;
    number = 0;
  }
  if (number >= counts.length) counts = enlarged(counts, number + 1);
  counts[number] = (counts[number] ?? 0) + 1;
  // Value numbers begin at 1; an empty list counted a 0.
  counts.forEach((count, value) => {
    if (count > 0 && value > 0) tell(value, count);
  });
}

const space = 32;
const zero = 48;

function enlarged(counts: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length);
  larger.set(counts);
  return larger;
}

function readRanges(facet: RangesFacetQuery, read: ReadColumn): CountedFacet {
  const [min, max, avg] = [read('min'), read('max'), read('avg')];
  return {
    name: facet.name,
    buckets: facet.buckets.map(({ value }, n) => ({ value, count: Number(read(String(n)) ?? 0) })),
    others: 0,
    exact: true,
    stats: min === null ? null : { min: Number(min), max: Number(max), avg: Number(avg) },
    salaries: null,
  };
}
