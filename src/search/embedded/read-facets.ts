import type { FacetQuery, FacetResult, RangesFacetQuery, TermsFacetQuery } from '../facet.js';
import type { Row } from './statements.js';
import type { ValueNumbers } from './value-numbers.js';

/** The results of the facets, in their order, from the one row that `compileCounts` selects. */
export function readFacets(
  facets: readonly FacetQuery[],
  row: Row,
  values: ValueNumbers,
): readonly FacetResult[] {
  return facets.map((facet, n) => {
    const read = (column: string) => row[`f${String(n)}_${column}`] ?? null;
    return facet.kind === 'terms' ? readTerms(facet, read, values) : readRanges(facet, read);
  });
}

type ReadColumn = (column: string) => number | string | null;

function readTerms(facet: TermsFacetQuery, read: ReadColumn, values: ValueNumbers): FacetResult {
  const counts = countNumbers(String(read('values') ?? ''));
  const buckets = Array.from(counts, ([number, count]) => ({ value: values.text(number), count }));
  const found = new Set(buckets.map((bucket) => bucket.value));
  const absent = facet.selected.filter((value) => !found.has(value)).map((value) => ({ value, count: 0 }));
  const allowed = isAllowed(facet);
  const listed = [...buckets, ...absent].filter((bucket) => allowed(bucket.value)).sort(inOrder(facet.order));
  const selected = new Set(facet.selected);
  const isKept = (bucket: Bucket, place: number) => place < facet.size || selected.has(bucket.value);
  const leftOut = listed.filter((bucket, place) => !isKept(bucket, place));
  return {
    name: facet.name,
    buckets: listed.filter(isKept),
    missing: Number(read('missing') ?? 0),
    others: leftOut.reduce((sum, bucket) => sum + bucket.count, 0),
    exact: true,
    stats: null,
  };
}

type Bucket = FacetResult['buckets'][number];

/** How often each number occurs in a list separated by spaces. By hand: the list of a large index has millions. */
function countNumbers(list: string): ReadonlyMap<number, number> {
  const counts: number[] = [];
  let number = 0;
  for (let i = 0; i < list.length; i++) {
    const digit = list.charCodeAt(i) - 48;
    if (digit >= 0) {
      number = number * 10 + digit;
      continue;
    }
    counts[number] = (counts[number] ?? 0) + 1;
    number = 0;
  }
  if (list !== '') counts[number] = (counts[number] ?? 0) + 1;
  const found = new Map<number, number>();
  counts.forEach((count, value) => found.set(value, count));
  return found;
}

function isAllowed({ among, startingWith }: TermsFacetQuery): (value: string) => boolean {
  const list = among === null ? null : new Set(among);
  const start = startingWith?.toLowerCase() ?? null;
  return (value) =>
    (list === null || list.has(value)) && (start === null || hasWordStartingWith(value.toLowerCase(), start));
}

function hasWordStartingWith(value: string, start: string): boolean {
  for (let at = value.indexOf(start); at >= 0; at = value.indexOf(start, at + 1)) {
    if (at === 0 || !/[\p{L}\p{M}\p{N}]/u.test(value.charAt(at - 1))) return true;
  }
  return false;
}

function inOrder(order: 'count' | 'value'): (a: Bucket, b: Bucket) => number {
  const byValue = (a: Bucket, b: Bucket) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0);
  return order === 'value' ? byValue : (a, b) => b.count - a.count || byValue(a, b);
}

function readRanges(facet: RangesFacetQuery, read: ReadColumn): FacetResult {
  const [min, max, avg] = [read('min'), read('max'), read('avg')];
  return {
    name: facet.name,
    buckets: facet.buckets.map(({ value }, n) => ({ value, count: Number(read(String(n)) ?? 0) })),
    missing: Number(read('missing') ?? 0),
    others: 0,
    exact: true,
    stats: min === null ? null : { min: Number(min), max: Number(max), avg: Number(avg) },
  };
}
