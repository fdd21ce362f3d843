/** A share as a bar of so many characters; full for 1 alone, empty for 0 alone. */
export function coverageBar(share: number, width: number, plain: boolean): string {
  const filled = spread(share, width);
  const [full, empty] = plain ? ['#', '-'] : ['█', '░'];
  return full.repeat(filled) + empty.repeat(width - filled);
}

/** A share in percent; 100 % for 1 alone, 0 % for 0 alone. */
export function formatShare(share: number): string {
  return `${spread(share, 100)}%`;
}

function spread(share: number, steps: number): number {
  if (share === 0 || share === 1) return share * steps;
  return Math.min(Math.max(Math.round(share * steps), 1), steps - 1);
}
