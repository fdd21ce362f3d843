const range = 4096;

/**
 * Adds up what documents earn. An entry is (row * 4096 + part) * 4096 + weight, with part and weight below 4096 and the
 * row below 2^29: the row earns the weight for the part, once, however often the entry is listed. In the order of rows.
 */
export function sumEntries(
  lists: readonly (readonly number[])[],
): readonly (readonly [row: number, earned: number])[] {
  const sums: [number, number][] = [];
  let last = -1;
  let current: [number, number] = [-1, 0];
  for (const entry of sorted(lists)) {
    if (entry === last) continue;
    last = entry;
    const row = Math.floor(entry / range ** 2);
    if (row !== current[0]) sums.push((current = [row, 0]));
    current[1] += entry % range;
  }
  return sums;
}

function sorted(lists: readonly (readonly number[])[]): Float64Array {
  const all = new Float64Array(lists.reduce((sum, list) => sum + list.length, 0));
  let filled = 0;
  for (const list of lists) {
    all.set(list, filled);
    filled += list.length;
  }
  return all.sort();
}
