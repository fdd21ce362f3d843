import { createHash } from 'node:crypto';
import { symbols } from '../../analysis/symbols.js';
import type { DocumentKind } from '../query.js';
import { textFields } from '../text-fields.js';
import { columns, columnsOf } from './columns.js';

/** Raise it when the same document or watch gives other rows than before: analysis, index fields, packing, needs. */
const derivation = 2;

export const kinds: readonly DocumentKind[] = ['posting', 'requirement', 'candidate'];

/**
 * The documents themselves; all else is derived from them. A write gives a document a new row, so the row is its
 * version; numbers are never used again.
 */
export const documentSchema = `
CREATE TABLE document (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX document_kind ON document (kind, id);
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;

/** Values and terms are only ever added, so that a process may remember what it has read of them. */
const dictionaries = `
CREATE TABLE value (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  field TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (field, text)
) STRICT;
CREATE TABLE term (number INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT NOT NULL UNIQUE) STRICT;
`;

/** What a kind is found by: its columns, the rows of each value, the words of its texts. */
function kindSchema(kind: DocumentKind): string {
  const carrier = kind === 'requirement' ? 'posting INTEGER NOT NULL, place INTEGER NOT NULL, ' : '';
  return `
CREATE TABLE ${kind} (row INTEGER PRIMARY KEY, id TEXT NOT NULL, ${carrier}${typedColumns(kind)}) STRICT;
CREATE INDEX ${kind}_id ON ${kind} (id);
CREATE TABLE ${kind}_value (value INTEGER, row INTEGER, PRIMARY KEY (value, row)) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE ${kind}_text USING fts5(
  ${Object.keys(textFields[kind]).join(', ')}, content='', contentless_delete=1, tokenize='ascii'
);
CREATE VIRTUAL TABLE ${kind}_vocabulary USING fts5vocab(${kind}_text, row);`;
}

function typedColumns(kind: DocumentKind): string {
  const { single, several } = columns[kind];
  const typed = columnsOf(kind).map((field) => {
    if (single.some((one) => one === field)) return `${field} INTEGER`;
    return several.some((one) => one === field) ? `${field} TEXT` : `${field} REAL`;
  });
  return typed.join(', ');
}

/**
 * What documents are matched by: the tokens that a candidate holds; the tokens that earn `half` for a part of a posting,
 * whichever of them is held. `matched` has the weight of all of a posting, and the numbers of a row's tokens, so that
 * these need no second index by row.
 */
const matchSchema = `
CREATE TABLE matched (row INTEGER PRIMARY KEY, weight REAL NOT NULL, tokens TEXT NOT NULL) STRICT;
CREATE TABLE candidate_token (token INTEGER, row INTEGER, PRIMARY KEY (token, row)) STRICT, WITHOUT ROWID;
CREATE TABLE posting_token (
  token INTEGER, row INTEGER, part INTEGER, half INTEGER NOT NULL, PRIMARY KEY (token, row, part)
) STRICT, WITHOUT ROWID;
`;

export const derivedSchema = `${dictionaries}${kinds.map(kindSchema).join('')}
CREATE INDEX requirement_posting ON requirement (posting);
${matchSchema}`;

/** The rows that the ranking by coverage of the search being answered finds; every connection has its own. */
export const temporarySchema =
  'CREATE TEMP TABLE ranked (row INTEGER PRIMARY KEY, score REAL NOT NULL) STRICT';

const derivedTables = [
  ...kinds.flatMap((kind) => [`${kind}_vocabulary`, `${kind}_text`, `${kind}_value`, kind]),
  ...['matched', 'candidate_token', 'posting_token'],
  'value',
  'term',
];

/** Removes all that is derived from the documents. */
export const dropDerived = derivedTables.map((table) => `DROP TABLE IF EXISTS ${table};`).join('\n');

/** Changes whenever rows derived before would answer wrongly. */
export const derivedHash = createHash('sha256')
  .update(JSON.stringify([derivation, derivedSchema, symbols]))
  .digest('base64url')
  .slice(0, 12);
