/** A word that no text holds: keeps phrases from running from one text of a field into the next. */
const gap = '\ue000';

/**
 * A term as FTS5's `ascii` tokenizer keeps it whole: punctuation moves to where that tokenizer takes it for a letter.
 * Terms hold no characters for private use, so nothing is confused.
 */
export function encodeTerm(term: string): string {
  return term.replace(/[\0-/:-@[-`{-\x7f]/g, (mark) => String.fromCharCode(0xe000 + mark.charCodeAt(0)));
}

/** The texts of one field, each a list of terms, as one value of an FTS5 column. */
export function encodeTexts(texts: readonly (readonly string[])[]): string {
  return texts.map((terms) => terms.map(encodeTerm).join(' ')).join(` ${gap} `);
}

/** The terms as an FTS5 phrase. */
export function encodePhrase(terms: readonly string[]): string {
  return `"${terms.map(encodeTerm).join(' ')}"`;
}
