import type { Rejection } from '../document-reader.js';
import { reject } from './check-content.js';
import { readMarkup, type PlainText } from './html/read-markup.js';

/** A part of a posting's text as a format gives it. */
export interface DescriptionPart {
  /** The field that holds it, for rejections. */
  readonly field: string;
  readonly heading: string | null;
  /** HTML or plain text; null where there is none. */
  readonly content: string | null;
}

/**
 * The plain text of all parts, one below the other under their headings; what an earlier part holds already is left out.
 * A rejection names the field.
 */
export function readDescription(parts: readonly DescriptionPart[], format: string): PlainText {
  let description = '';
  for (const { field, heading, content } of parts) {
    const read = readPart(content, `Not a valid ${format} document: ${field}`);
    if (read.kind === 'rejected') return read;
    if (read.text === '' || description.includes(read.text)) continue;
    const above = description === '' ? '' : `${description}\n\n`;
    description = `${above}${heading === null ? '' : `## ${heading}\n\n`}${read.text}`;
  }
  if (description !== '') return { kind: 'text', text: description };
  const fields = parts.map(({ field }) => field).join(', ');
  return reject('INVALID_DOCUMENT', `Not a valid ${format} document: expected text in ${fields}.`);
}

function readPart(content: string | null, place: string): PlainText {
  if (content === null) return { kind: 'text', text: '' };
  const read = readMarkup(content);
  return read.kind === 'text' ? read : rejectPart(read, place);
}

const rejectPart = ({ code, message }: Rejection, place: string): Rejection =>
  reject(code, `${place}: ${message}`);
