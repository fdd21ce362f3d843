import { stringify } from 'csv-stringify/sync';
import type { SkillLookup } from '../domain/skill-lookup.js';
import type { DocumentKind } from '../search/query.js';
import type { StoredDocument } from '../search/result.js';
import type { Cell, Columns } from './columns.js';
import { candidateColumns, postingColumns, requirementColumns } from './columns.js';
import type { ExportFormat } from './export-format.js';

/** Without it, spreadsheets take the text for another encoding. */
const byteOrderMark = '\uFEFF';
/** In UTF-16 code units; spreadsheets take no more and would go on in another cell. */
const longestCell = 32_767;
const separator = '; ';
/** Where lists are separated by semicolons or tabs, spreadsheets split at them and begin another cell, as at a line break; quotes are no part of it. */
const formulaInside = /(?<=[;\t\r\n]"*)[=+\-@＝＋－＠]/g;

/** CSV as RFC 4180 has it, for spreadsheets. */
export const csv: ExportFormat = {
  extension: 'csv',
  contentType: 'text/csv; charset=utf-8; header=present',
  begin: (kind) => byteOrderMark + printRecords([headers[kind]]),
  print: (documents, skills) => printRecords(documents.map((stored) => cellsOf(stored, skills))),
};

const headers: Readonly<Record<DocumentKind, readonly string[]>> = {
  posting: Object.keys(postingColumns),
  requirement: Object.keys(requirementColumns),
  candidate: Object.keys(candidateColumns),
};

function cellsOf(stored: StoredDocument, skills: SkillLookup): readonly Cell[] {
  switch (stored.kind) {
    case 'posting':
      return readCells(postingColumns, stored.document, skills);
    case 'requirement':
      return readCells(requirementColumns, { ...stored.document, posting: stored.posting }, skills);
    case 'candidate':
      return readCells(candidateColumns, stored.document, skills);
  }
}

function readCells<T>(columns: Columns<T>, document: T, skills: SkillLookup): readonly Cell[] {
  return Object.values(columns).map((cell) => cell(document, skills));
}

function printRecords(records: readonly (readonly Cell[])[]): string {
  return stringify(
    records.map((record) => record.map(plain)),
    {
      record_delimiter: 'windows',
      quote_record_delimiter: true,
      // A spreadsheet would run what begins with = + - @, a tab or a carriage return; an apostrophe makes text of it.
      escape_formulas: true,
      quoted_match: /[;\t]/,
      cast: { boolean: String },
    },
  );
}

function plain(cell: Cell): string | number | boolean | null {
  if (typeof cell !== 'string' && !isList(cell)) return cell;
  const text = (isList(cell) ? cell.join(separator) : cell).replace(formulaInside, "'$&");
  return text.length <= longestCell - 1 ? text : `${withoutHalf(text.slice(0, longestCell - 2))}…`;
}

/** What is cut within a character of two code units loses both. */
const withoutHalf = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '');

const isList = (cell: Cell): cell is readonly string[] => Array.isArray(cell);
