import { endOfPiece } from './name-pieces.js';

/** A trie whose edges are pieces of folded names: words, numbers and signs. Values are numbers from 0 on. */
export interface NameTrie {
  /** The node after `node` by the piece `units[from..to)`; -1 where no name goes on. */
  step(node: number, units: Uint16Array, from: number, to: number): number;
  /** The value of the name that ends at `node`; -1 where none does. */
  valueAt(node: number): number;
}

/** The node that every name starts from. */
export const ROOT = -2;

/** A later name of equal letters replaces an earlier one. */
export function buildNameTrie(names: readonly (readonly [name: string, value: number])[]): NameTrie {
  const trie = new HashedTrie(names.map(([name]) => name));
  let at = 0;
  for (const [name, value] of names) {
    trie.add(at, at + name.length, value);
    at += name.length + 1;
  }
  return trie;
}

/** What is kept of a node, at four times its number: all -1 where there is no such node. */
const PARENT = 0;
const FROM = 1;
const TO = 2;
const VALUE = 3;

/** A hash table of nodes: the number of one is its hash, or the first after it that was free. */
class HashedTrie implements NameTrie {
  /** The names, each with an end of line behind it; nodes say where their pieces stand here. */
  private readonly letters: Uint16Array;
  /** At least half of it is free. */
  private readonly nodes: Int32Array;
  /** A bit for each hash that a node has: small enough to stay in a processor's cache, it tells most words at once. */
  private readonly hashes: Uint8Array;
  private readonly mask: number;

  constructor(names: readonly string[]) {
    const lines = names.map((name) => `${name}\n`).join('');
    this.letters = new Uint16Array(lines.length);
    for (let at = 0; at < lines.length; at++) this.letters[at] = lines.charCodeAt(at);
    let pieces = 0;
    for (let at = 0; at < lines.length; at = endOfPiece(this.letters, at)) pieces++;
    const size = 2 ** Math.ceil(Math.log2(2 * pieces + 8));
    this.nodes = new Int32Array(4 * size).fill(-1);
    this.hashes = new Uint8Array(size / 8);
    this.mask = size - 1;
  }

  step(node: number, units: Uint16Array, from: number, to: number): number {
    const hash = this.hash(node, units, from, to);
    if (((this.hashes[hash >> 3] ?? 0) & (1 << (hash & 7))) === 0) return -1;
    const child = this.find(hash, node, units, from, to);
    return this.nodes[4 * child + PARENT] === -1 ? -1 : child;
  }

  valueAt(node: number): number {
    return this.nodes[4 * node + VALUE] ?? -1;
  }

  add(start: number, end: number, value: number): void {
    let node = ROOT;
    for (let at = start; at < end;) {
      const to = endOfPiece(this.letters, at);
      const hash = this.hash(node, this.letters, at, to);
      const child = this.find(hash, node, this.letters, at, to);
      if (this.nodes[4 * child + PARENT] === -1) this.nodes.set([node, at, to], 4 * child);
      this.hashes[hash >> 3] = (this.hashes[hash >> 3] ?? 0) | (1 << (hash & 7));
      node = child;
      at = to;
    }
    if (node !== ROOT) this.nodes[4 * node + VALUE] = value;
  }

  private hash(node: number, units: Uint16Array, from: number, to: number): number {
    let hash = node;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193);
    return (hash ^ (hash >>> 15)) & this.mask;
  }

  /** The node after `node` by the piece, or the free one that it would be. */
  private find(hash: number, node: number, units: Uint16Array, from: number, to: number): number {
    let child = hash;
    while (this.nodes[4 * child + PARENT] !== -1 && !this.isChild(child, node, units, from, to))
      child = (child + 1) & this.mask;
    return child;
  }

  private isChild(child: number, node: number, units: Uint16Array, from: number, to: number): boolean {
    if (this.nodes[4 * child + PARENT] !== node) return false;
    const start = this.nodes[4 * child + FROM] ?? 0;
    if ((this.nodes[4 * child + TO] ?? 0) - start !== to - from) return false;
    for (let at = from; at < to; at++) if (units[at] !== this.letters[start + at - from]) return false;
    return true;
  }
}
