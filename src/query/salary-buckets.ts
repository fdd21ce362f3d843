import type { SalarySpread } from '../search/facet.js';
import type { ChosenBounds } from './chosen-values.js';
import type { NumberBucket } from './number-buckets.js';

const steps = [1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5, 6, 8];
const thousand = 3;
const hundredMillion = 8;

/**
 * Round amounts that salaries of any currency are counted between, from a thousand to a thousand million a year. They are
 * the same for every search, so that a bucket keeps its bounds when another filter changes.
 */
export const salaryBounds: readonly number[] = [
  ...Array.from({ length: hundredMillion - thousand + 1 }, (_, n) => 10 ** (thousand + n)).flatMap((unit) =>
    steps.map((step) => step * unit),
  ),
  10 ** (hundredMillion + 1),
];

export interface CountedBucket extends Omit<NumberBucket, 'label'> {
  readonly count: number;
}

/** Fewer than this share of the salaries reach beyond the outermost bound that is shown, at either end. */
const outliers = 0.05;

/**
 * Buckets from nothing to anything, with bounds where the salaries lie and where bounds are chosen; a salary counts in
 * each that it overlaps. None where there is neither.
 */
export function salaryBuckets(spread: SalarySpread | null, chosen: ChosenBounds): readonly CountedBucket[] {
  const counts = countEnds(spread);
  const places = [...placesOfMost(counts), ...placesChosen(chosen)];
  if (places.length === 0) return [];
  const shown = salaryBounds.slice(Math.min(...places), Math.max(...places) + 1);
  return [0, ...shown].map((gte, place) => {
    const lt = shown[place] ?? null;
    // Whoever overlaps neither ends before it nor begins behind it.
    const count = counts.total - counts.endBefore(gte) - (lt === null ? 0 : counts.beginFrom(lt));
    return { value: `${gte}-${lt ?? ''}`, gte, lt, count };
  });
}

interface EndCounts {
  readonly total: number;
  /** How many salaries lie wholly below the bound, which is one of `salaryBounds` or 0. */
  readonly endBefore: (bound: number) => number;
  /** How many lie wholly at or above the bound. */
  readonly beginFrom: (bound: number) => number;
}

function countEnds(spread: SalarySpread | null): EndCounts {
  const total = spread?.count ?? 0;
  const below = (counts: readonly number[]) => {
    let sum = 0;
    const sums = new Map(salaryBounds.map((bound, place) => [bound, (sum += counts[place] ?? 0)]));
    return (bound: number) => sums.get(bound) ?? 0;
  };
  const begun = below(spread?.least ?? []);
  return { total, endBefore: below(spread?.greatest ?? []), beginFrom: (bound) => total - begun(bound) };
}

function placesOfMost({ total, endBefore, beginFrom }: EndCounts): readonly number[] {
  if (total === 0) return [];
  const few = total * outliers;
  const low = salaryBounds.findLastIndex((bound) => total - beginFrom(bound) < few);
  const high = salaryBounds.findIndex((bound) => total - endBefore(bound) < few);
  return [Math.max(low, 0), high < 0 ? salaryBounds.length - 1 : high];
}

/** None where no salary can be chosen. */
function placesChosen({ gte, gt, lte, lt }: ChosenBounds): readonly number[] {
  const from = Math.max(gte ?? 0, gt ?? 0, 0);
  const to = Math.min(lte ?? Infinity, lt ?? Infinity);
  if (to <= from) return [];
  const lower = salaryBounds.findLastIndex((bound) => bound <= from);
  const upper = salaryBounds.findIndex((bound) => bound >= to);
  return [lower, upper].filter((place) => place >= 0);
}
