import type { Recogniser, Taxonomy } from '../../../skills/taxonomy.js';
import type { PostingDocument, Rejection } from '../../document-reader.js';
import { reject } from '../check-content.js';
import { completePosting, nothingGiven } from '../complete-posting.js';
import { decodeMarkup, readHtml, type PlainText } from './read-markup.js';

/** Reads a posting from an HTML page or fragment; its plain text is the description. */
export function readHtmlPosting(
  html: string,
  taxonomy: Taxonomy,
  recogniser: Recogniser,
): PostingDocument | Rejection {
  const read = readHtmlText(html);
  if (read.kind === 'rejected') return read;
  return completePosting({ ...nothingGiven, format: 'HTML', description: read.text }, taxonomy, recogniser);
}

/** The plain text of a document that is HTML as a whole; rejected where it has none. */
export function readHtmlText(html: string): PlainText {
  const read = readHtml(decodeMarkup(html));
  if (read.kind === 'rejected' || read.text !== '') return read;
  return reject('EMPTY_DOCUMENT', 'The document is empty: expected text, got nothing but HTML without any.');
}
