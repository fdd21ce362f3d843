import type { ExpandedTerm } from './compile-text.js';
import { editDistance } from '../../analysis/edit-distance.js';
import { sql } from './sql.js';
import type { Statements } from './statements.js';

/** The table of terms in memory, by length, so that similar ones are found without reading it all again. */
export interface TermMemory {
  /** Reads the terms that were added since. */
  update(): void;
  holds(term: string): boolean;
  /** The terms within so many typing errors, in no particular order. */
  similar(term: string, limit: number): readonly ExpandedTerm[];
  forget(): void;
}

interface KnownTerm {
  readonly text: string;
  readonly letters: number;
}

export function createTermMemory(statements: Statements): TermMemory {
  const known = new Set<string>();
  const byLength = new Map<number, KnownTerm[]>();
  let lastNumber = 0;
  return {
    update: () => {
      const added = sql('SELECT number, text FROM term WHERE number > ? ORDER BY number', lastNumber);
      for (const row of statements.all(added)) {
        const text = String(row.text);
        lastNumber = Number(row.number);
        known.add(text);
        const peers = byLength.get(text.length) ?? [];
        peers.push({ text, letters: letters(text) });
        byLength.set(text.length, peers);
      }
    },
    holds: (term) => known.has(term),
    similar: (term, limit) => {
      const lengths = Array.from({ length: 2 * limit + 1 }, (_, n) => term.length - limit + n);
      return lengths.flatMap((length) => similarAmong(byLength.get(length) ?? [], term, limit));
    },
    forget: () => {
      known.clear();
      byLength.clear();
      lastNumber = 0;
    },
  };
}

function similarAmong(peers: readonly KnownTerm[], term: string, limit: number): readonly ExpandedTerm[] {
  const wanted = letters(term);
  const found: ExpandedTerm[] = [];
  for (const peer of peers) {
    // An edit takes away at most one letter and adds at most one.
    if (bits(peer.letters ^ wanted) > 2 * limit) continue;
    const distance = editDistance(term, peer.text, limit);
    if (distance <= limit) found.push({ term: peer.text, distance });
  }
  return found;
}

/** Which characters a term holds, 32 kinds told apart. */
function letters(term: string): number {
  let set = 0;
  for (let i = 0; i < term.length; i++) set |= 1 << (term.charCodeAt(i) & 31);
  return set;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
