import { decodeHTMLStrict } from 'entities';
import type { Rejection } from '../../document-reader.js';
import { parseHtml } from './parse-html.js';
import { anyTag, breakingTag, encodedTag } from './tag-names.js';

export type PlainText = { readonly kind: 'text'; readonly text: string } | Rejection;

/** Some systems encode what was encoded already. */
const mostDecodings = 3;

/** The plain text of a field that may hold HTML, encoded or not, or plain text with entities. */
export function readMarkup(given: string): PlainText {
  const value = decodeMarkup(given);
  if (!anyTag.test(value)) return { kind: 'text', text: decodeHTMLStrict(value).trim() };
  return readHtml(value);
}

/** The plain text of HTML that isn't encoded. */
export function readHtml(html: string): PlainText {
  const parsed = parseHtml(breakingTag.test(html) ? html : keepLines(html));
  return parsed.kind === 'rejected' ? parsed : { kind: 'text', text: parsed.text };
}

/** HTML that was encoded as a whole, as it was before: no tag stands in it as such. */
export function decodeMarkup(given: string): string {
  let value = given;
  for (let pass = 0; pass < mostDecodings && encodedTag.test(value) && !anyTag.test(value); pass += 1) {
    value = decodeHTMLStrict(value);
  }
  return value;
}

/** Where no tag breaks a line, the writer's own lines are meant. */
const keepLines = (value: string): string => value.replace(/\r\n?|\n/g, '<br>');
