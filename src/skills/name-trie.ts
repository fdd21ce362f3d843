/** A trie over folded units, small enough for a processor's cache. Values are numbers from 0 on. */
export interface NameTrie {
  /** The node after `node` by `unit`; 0 where no name goes on. */
  step(node: number, unit: number): number;
  /** The value of the name that ends at `node`; -1 where none does. */
  valueAt(node: number): number;
}

/** The node that every name starts from. */
export const ROOT = 1;

/** The names, in their order, that share their first `depth` units. */
interface Stem {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** A later name of equal letters replaces an earlier one. */
export function buildNameTrie(names: readonly (readonly [name: string, value: number])[]): NameTrie {
  const sorted = [...new Map(names)].sort(([one], [other]) => (one < other ? -1 : 1));
  const unitAt = (nth: number, depth: number) => sorted[nth]?.[0].charCodeAt(depth) ?? 0;
  const stems: Stem[] = [
    { from: 0, to: 0, depth: 0 },
    { from: 0, to: sorted.length, depth: 0 },
  ];
  const unitOf = [0, 0];
  const valueOf: number[] = [];
  // Level by level, so that the children of a node lie side by side and end where those of the next one begin.
  const firstChild: number[] = [];
  for (const { from, to, depth } of stems) {
    const endsHere = from < to && sorted[from]?.[0].length === depth;
    valueOf.push(endsHere ? (sorted[from]?.[1] ?? -1) : -1);
    firstChild.push(stems.length);
    for (let at = endsHere ? from + 1 : from, end = at; at < to; at = end) {
      while (end < to && unitAt(end, depth) === unitAt(at, depth)) end++;
      unitOf.push(unitAt(at, depth));
      stems.push({ from: at, to: end, depth: depth + 1 });
    }
  }
  firstChild.push(stems.length);
  return walkable(Uint16Array.from(unitOf), Uint32Array.from(firstChild), Int32Array.from(valueOf));
}

function walkable(unitOf: Uint16Array, firstChild: Uint32Array, valueOf: Int32Array): NameTrie {
  return {
    step: (node, unit) => {
      const end = firstChild[node + 1] ?? 0;
      let child = firstChild[node] ?? 0;
      while (child < end && (unitOf[child] ?? 0) < unit) child++;
      return child < end && unitOf[child] === unit ? child : 0;
    },
    valueAt: (node) => valueOf[node] ?? -1,
  };
}
