/** The least whole weight that reaches `minScore` of `total`: the least n with n / total >= minScore, exact in doubles. */
export function scoreThreshold(minScore: number, total: number): number {
  let threshold = Math.max(0, Math.ceil(minScore * total));
  while (threshold > 0 && (threshold - 1) / total >= minScore) threshold -= 1;
  while (threshold / total < minScore) threshold += 1;
  return threshold;
}
