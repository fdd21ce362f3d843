/**
 * How many typing errors (a character too many, missing or wrong, or two neighbours swapped) lie between two words;
 * `limit` + 1 where it is more than that. Optimal string alignment, by UTF-16 code units, in a band of
 * `limit` around the diagonal.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const far = limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, far));
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(b.length + 1).fill(far);
    if (i <= limit) row[0] = i;
    let least = row[0] ?? far;
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(
        (last[j - 1] ?? far) + (same ? 0 : 1),
        (last[j] ?? far) + 1,
        (row[j - 1] ?? far) + 1,
      );
      if (isSwap(a, b, i, j)) cost = Math.min(cost, (beforeLast[j - 2] ?? far) + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return far;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? far, far);
}

const isSwap = (a: string, b: string, i: number, j: number): boolean =>
  i > 1 &&
  j > 1 &&
  a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
  a.charCodeAt(i - 2) === b.charCodeAt(j - 1);

/** How many typing errors are forgiven in a term of this length. */
export function forgivenErrors(term: string): number {
  const { length } = Array.from(term);
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}
