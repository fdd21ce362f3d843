/** Quantiles of durations in milliseconds, by the nearest-rank method. */
export interface Quantiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export function quantiles(milliseconds: readonly number[]): Quantiles {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** As they stand in tables: to a tenth of a millisecond. */
export function formatQuantiles({ p50, p95, p99 }: Quantiles): string {
  return [p50, p95, p99].map((ms) => ms.toFixed(1)).join(' / ');
}
