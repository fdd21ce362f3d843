import { analyze } from '../../analysis/analyze.js';
import { candidateFields, postingFields, requirementFields, type IndexFields } from '../index-fields.js';
import type { KeywordField } from '../filter.js';
import type { DocumentKind } from '../query.js';
import type { StoredCandidate, StoredDocument, StoredPosting } from '../result.js';
import { searchedTexts, textFields } from '../text-fields.js';
import { columns, columnsOf } from './columns.js';
import { encodeTexts } from './encode-terms.js';
import { addMatch, removeMatch } from './index-match.js';
import type { Indexing } from './indexing.js';
import { sql } from './sql.js';
import type { Statements } from './statements.js';

/** Adds what a document that is stored in this row is found by, its requirements too; within the caller's transaction. */
export function addToIndex(stored: StoredPosting | StoredCandidate, row: number, indexing: Indexing): void {
  const { skills } = indexing;
  addMatch(stored, row, indexing);
  if (stored.kind === 'candidate') {
    addRow(stored, candidateFields(stored.document, skills), { row }, indexing);
    return;
  }
  addRow(stored, postingFields(stored.document, skills), { row }, indexing);
  stored.document.requirements.forEach((document, place) => {
    const requirement = { kind: 'requirement', document, posting: stored.document.id } as const;
    addRow(requirement, requirementFields(document, skills), { row: null, posting: row, place }, indexing);
  });
}

/** Removes what a row was found by, its requirements too; within the caller's transaction. */
export function removeFromIndex(kind: 'posting' | 'candidate', row: number, statements: Statements): void {
  removeMatch(kind, row, statements);
  removeRow(kind, row, statements);
  if (kind === 'candidate') return;
  const carried = statements.all(sql('SELECT row FROM requirement WHERE posting = ?', row));
  for (const requirement of carried) removeRow('requirement', Number(requirement.row), statements);
}

/** The columns that tell where a document is: a requirement's row is given when it is added. */
type Place =
  { readonly row: number } | { readonly row: null; readonly posting: number; readonly place: number };

function addRow(stored: StoredDocument, fields: IndexFields, place: Place, indexing: Indexing): void {
  const { statements, values } = indexing;
  const { kind } = stored;
  // Two texts may be one value: SQLite takes all lone surrogates for the same character.
  const numbersOf = (field: KeywordField) => [
    ...new Set((fields.keywords[field] ?? []).map((text) => values.number(field, text))),
  ];
  const lists = columns[kind].several.map(numbersOf);
  const names = [...Object.keys(place), 'id', ...columnsOf(kind)];
  const row = statements.run(
    `INSERT INTO ${kind} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    ...Object.values(place),
    stored.document.id,
    ...columns[kind].numbers.map((field) => fields.numbers[field] ?? null),
    ...columns[kind].single.map((field) => numbersOf(field)[0] ?? null),
    ...lists.map((list) => (list.length === 0 ? null : list.join(' '))),
  );
  const insert = `INSERT INTO ${kind}_value (value, row) VALUES (?, ?)`;
  for (const value of lists.flat()) statements.run(insert, value, row);
  addText(stored, row, indexing);
}

function addText(stored: StoredDocument, row: number, { statements, vocabulary, skills }: Indexing): void {
  const texts = searchedTexts(stored, skills);
  const fields = Object.keys(textFields[stored.kind]);
  const analysed = fields.map((field) =>
    (texts[field] ?? []).map((text) => analyze(text).map((token) => token.term)),
  );
  vocabulary.add(new Set(analysed.flat(2)));
  statements.run(
    `INSERT INTO ${stored.kind}_text (rowid, ${fields.join(', ')}) VALUES (?${', ?'.repeat(fields.length)})`,
    row,
    ...analysed.map(encodeTexts),
  );
}

function removeRow(kind: DocumentKind, row: number, statements: Statements): void {
  // The packed columns name the values, so that these need no second index by row.
  const packed = columns[kind].several.map((field) => `coalesce(${field}, '')`).join(" || ' ' || ");
  const found = statements.get(sql(`SELECT ${packed} AS packed FROM ${kind} WHERE row = ?`, row));
  const numbers = String(found?.packed ?? '')
    .split(' ')
    .filter((number) => number !== '');
  const remove = `DELETE FROM ${kind}_value WHERE value = ? AND row = ?`;
  for (const number of numbers) statements.run(remove, Number(number), row);
  statements.run(`DELETE FROM ${kind}_text WHERE rowid = ?`, row);
  statements.run(`DELETE FROM ${kind} WHERE row = ?`, row);
}
