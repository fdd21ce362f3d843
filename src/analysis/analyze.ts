import { normalise } from './normalise.js';
import { mapSymbols } from './map-symbols.js';
import { splitWords } from './split-words.js';

/** A word as both engines index it; its index in the list is its position. */
export interface Token {
  readonly term: string;
  /** UTF-16 code units in the text as it was given, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text: symbols mapped, split by UAX #29, lower case, folded to ASCII, stemmed. Elasticsearch's analyzer
 * `rolecall_text` gives the same; a parity test holds them together.
 */
export function analyze(text: string): readonly Token[] {
  const mapped = mapSymbols(text);
  const tokens: Token[] = [];
  splitWords(mapped.text, (start, end) => {
    tokens.push({
      term: normalise(mapped.text.slice(start, end)),
      start: mapped.originalStart(start),
      end: mapped.originalEnd(end),
    });
  });
  return tokens;
}
