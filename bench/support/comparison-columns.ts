import type { Latencies } from './compare.js';
import { formatQuantiles } from './quantiles.js';

/** The head of the columns that tell a gateway from what it sends, sent directly. */
export const comparisonHead = [
  'gateway p50 / p95 / p99 ms',
  'bare p50 / p95 / p99 ms',
  'ratio of medians',
  'ratio of throughputs at 16',
];

/** The cells of these columns; the last is empty where no throughput was measured. */
export const comparisonCells = (
  { ours, bare, medianRatio }: Latencies,
  throughput: { readonly ratio: number } | null,
): readonly string[] => [
  formatQuantiles(ours),
  formatQuantiles(bare),
  medianRatio.toFixed(2),
  throughput?.ratio.toFixed(2) ?? '',
];
