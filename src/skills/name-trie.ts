/** A trie over folded units whose steps are one array access each. Values are numbers from 0 on. */
export interface NameTrie {
  /** The node after `node` by `unit`; 0 where no name goes on. */
  step(node: number, unit: number): number;
  /** The value of the name that ends at `node`; -1 where none does. */
  valueAt(node: number): number;
}

/** The node that every name starts from. */
export const ROOT = 1;

/** A later name of equal letters replaces an earlier one. */
export function buildNameTrie(names: readonly (readonly [name: string, value: number])[]): NameTrie {
  const columns = new Uint8Array(0x10000);
  const letters = new Set(names.flatMap(([name]) => Array.from(name, (letter) => letter.charCodeAt(0))));
  [...letters].forEach((letter, nth) => (columns[letter] = nth + 1));
  const width = letters.size + 1;
  const mostNodes = names.reduce((sum, [name]) => sum + name.length, ROOT + 1);
  const next = new Int32Array(mostNodes * width);
  const values = new Int32Array(mostNodes).fill(-1);
  let nodes = ROOT + 1;
  for (const [name, value] of names) {
    let node = ROOT;
    for (let i = 0; i < name.length; i++) {
      const slot = node * width + (columns[name.charCodeAt(i)] ?? 0);
      node = next[slot] || (next[slot] = nodes++);
    }
    values[node] = value;
  }
  return {
    // Column 0, of the letters that no name has, leads nowhere.
    step: (node, unit) => next[node * width + (columns[unit] ?? 0)] ?? 0,
    valueAt: (node) => values[node] ?? -1,
  };
}
