import { buildRow } from './build-row.js';
import type { ExportFormat } from './export-format.js';

/** A JSON object a line, for programs. */
export const ndjson: ExportFormat = {
  extension: 'ndjson',
  contentType: 'application/x-ndjson; charset=utf-8',
  begin: () => '',
  print: (documents, skills) =>
    documents.map((stored) => `${JSON.stringify(buildRow(stored, skills))}\n`).join(''),
};
