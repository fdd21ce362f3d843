import { candidateTokens, postingTokens } from '../../../domain/match/tokens.js';
import type { SkillLookup } from '../../../domain/skill-lookup.js';
import type { DocumentId } from '../../query.js';
import type { WatchedSide } from '../../watch-store.js';
import { readById } from '../read-documents.js';
import { sql } from '../sql.js';
import type { Statements } from '../statements.js';
import { readWatches, writeNeeds } from './write-watches.js';

/** Derives anew what every watch is proposed by; within the caller's transaction. */
export function rederiveWatches(statements: Statements, lookup: SkillLookup): void {
  for (const { row, stored } of readWatches('TRUE', [], statements)) {
    const found = statements.get(sql('SELECT document FROM watch WHERE row = ?', row));
    const document = found?.document ?? null;
    const side = document === null ? null : readSide(document as DocumentId, statements, lookup);
    writeNeeds(row, stored, side, statements);
  }
}

function readSide(id: DocumentId, statements: Statements, lookup: SkillLookup): WatchedSide | null {
  const stored = readById(id, statements);
  switch (stored?.kind) {
    case 'posting':
      return stored.document.status === 'OPEN'
        ? { kind: 'posting', requirements: postingTokens(stored.document, lookup) }
        : null;
    case 'candidate':
      return { kind: 'candidate', tokens: candidateTokens(stored.document, lookup) };
    case 'requirement':
    case undefined:
      return null;
  }
}
