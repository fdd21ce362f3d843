import type { PostingId } from '../../domain/document.js';
import type { Requirement } from '../../domain/posting.js';
import type { DocumentId, DocumentKind } from '../query.js';
import type { StoredCandidate, StoredDocument, StoredPosting } from '../result.js';
import { sql, type Sql } from './sql.js';
import type { Row, Statements } from './statements.js';

/** The document of an id, whatever its kind; null where there is none. */
export function readById(id: DocumentId, statements: Statements): StoredDocument | null {
  const kind = id.slice(0, id.indexOf(':'));
  return kind === 'requirement'
    ? readRequirement(sql('requirement.id = ?', id), statements)
    : readWhole(sql('id = ?', id), statements);
}

/** The document of a row of the kind's table; null where there is none. */
export function readByRow(kind: DocumentKind, row: number, statements: Statements): StoredDocument | null {
  return kind === 'requirement'
    ? readRequirement(sql('requirement.row = ?', row), statements)
    : readWhole(sql('row = ?', row), statements);
}

/** Up to `limit` documents of a kind whose ids come after one, in the order of ids. */
export function readAfter<K extends keyof Whole>(
  kind: K,
  id: string,
  limit: number,
  statements: Statements,
): readonly Whole[K][] {
  const text = 'SELECT row, kind, body FROM document WHERE kind = ? AND id > ? ORDER BY id LIMIT ?';
  return statements.all(sql(text, kind, id, limit)).map(parseWhole) as unknown as readonly Whole[K][];
}

/** Up to `limit` documents that were written after a row was, in the order of their last writes. */
export function readWritten(
  row: number,
  limit: number,
  statements: Statements,
): readonly Whole[keyof Whole][] {
  const text = 'SELECT row, kind, body FROM document WHERE row > ? ORDER BY row LIMIT ?';
  return statements.all(sql(text, row, limit)).map(parseWhole);
}

/** The documents that are stored whole, with a version of their own. */
export interface Whole {
  readonly posting: StoredPosting;
  readonly candidate: StoredCandidate;
}

function readWhole(condition: Sql, statements: Statements): StoredDocument | null {
  const found = statements.get({
    ...condition,
    sql: `SELECT row, kind, body FROM document WHERE ${condition.sql}`,
  });
  return found === undefined ? null : parseWhole(found);
}

// The table holds only what `writeDocuments` put there.
function parseWhole({ row, kind, body }: Row): Whole[keyof Whole] {
  return { kind, document: JSON.parse(String(body)) as unknown, version: String(row) } as Whole[keyof Whole];
}

function readRequirement(condition: Sql, statements: Statements): StoredDocument | null {
  const found = statements.get({
    ...condition,
    sql:
      "SELECT json_extract(document.body, '$.requirements[' || requirement.place || ']') AS body, " +
      'document.id AS posting FROM requirement JOIN document ON document.row = requirement.posting ' +
      `WHERE ${condition.sql}`,
  });
  if (found === undefined) return null;
  return {
    kind: 'requirement',
    document: JSON.parse(String(found.body)) as Requirement,
    posting: found.posting as PostingId,
  };
}
