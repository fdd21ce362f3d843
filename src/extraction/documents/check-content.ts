import type { Rejection, RejectionCode } from '../document-reader.js';

/** UTF-16 code units. */
export const longestDocument = 1_000_000;
/** A stray form feed or escape is forgiven; more of them mean that it isn't text. */
const mostControlCharacters = 4;
/** Of ASCII, without NUL, which is told apart, and what lays out text. */
const controls = new RegExp('[[\\p{ASCII}&&\\p{Cc}]--[\\0\\t\\n\\f\\r]]', 'gv');

export function reject(code: RejectionCode, message: string): Rejection {
  return { kind: 'rejected', code, message };
}

/** Why a document can't be read at all, whatever its format; null where it can. */
export function checkContent(content: string): Rejection | null {
  if (content.length > longestDocument) {
    const told = `expected at most ${longestDocument} characters, got ${content.length}`;
    return reject(
      'DOCUMENT_TOO_LARGE',
      `The document is too large: ${told}. Send one posting or candidate a document.`,
    );
  }
  if (content.replace(/^\uFEFF/, '').trim() === '') {
    return reject('EMPTY_DOCUMENT', 'The document is empty: expected text, got nothing but white space.');
  }
  return checkCharacters(content);
}

/** Why a text can't be stored as it is: characters that no text has, or that are none; null where it can. */
export function checkCharacters(content: string): Rejection | null {
  if (content.includes('\0') || (content.match(controls)?.length ?? 0) > mostControlCharacters) {
    return reject(
      'NOT_TEXT',
      'The document is not text: it holds control characters. Convert it to text first.',
    );
  }
  const broken = content.isWellFormed() ? content.indexOf('\uFFFD') : content.search(/\p{Cs}/u);
  if (broken >= 0) {
    const message = `The document is not valid Unicode at character ${broken}: decode it in its own encoding and send it anew.`;
    return reject('INVALID_ENCODING', message);
  }
  return null;
}
