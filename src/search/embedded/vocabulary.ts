import type { DocumentKind } from '../query.js';
import type { ExpandedTerm, ExpandTerm } from './compile-text.js';
import { forgivenErrors } from '../../analysis/edit-distance.js';
import { encodeTerm } from './encode-terms.js';
import { sql } from './sql.js';
import type { Statements } from './statements.js';
import { createTermMemory } from './term-memory.js';

const maxExpansions = 50;

/** Every term that a document ever held; terms are only ever added, by this process or by others. */
export interface Vocabulary {
  /** Adds the terms that are new; within the caller's transaction. */
  add(terms: Iterable<string>): void;
  readonly expand: ExpandTerm;
  /** Forgets what may have been added in vain. */
  forget(): void;
}

export function createVocabulary(statements: Statements): Vocabulary {
  const memory = createTermMemory(statements);
  return {
    add: (terms) => {
      for (const term of terms) {
        if (memory.holds(term)) continue;
        statements.run('INSERT OR IGNORE INTO term (text) VALUES (?)', term);
      }
      memory.update();
    },
    expand: (kind, term) => {
      const limit = forgivenErrors(term);
      if (limit === 0) return [{ term, distance: 0 }];
      memory.update();
      return mostFrequent(memory.similar(term, limit), kind, statements);
    },
    forget: () => {
      memory.forget();
    },
  };
}

/** Those that documents of the kind hold: nearest first, then the most frequent. */
function mostFrequent(
  found: readonly ExpandedTerm[],
  kind: DocumentKind,
  statements: Statements,
): readonly ExpandedTerm[] {
  const count = `SELECT doc FROM ${kind}_vocabulary WHERE term = ?`;
  return found
    .map((one) => ({
      ...one,
      doc: Number(statements.get(sql(count, encodeTerm(one.term)))?.doc ?? 0),
    }))
    .filter((one) => one.doc > 0)
    .sort((a, b) => a.distance - b.distance || b.doc - a.doc || (a.term < b.term ? -1 : 1))
    .slice(0, maxExpansions);
}
