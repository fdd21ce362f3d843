import type { TextQuery } from '../search/text-query.js';
import type { Mention, Recogniser } from '../skills/taxonomy.js';
import { cutFragments } from './cut-fragments.js';
import type { MarkFinder } from './find-marks.js';
import { createMarkFinder } from './find-marks.js';
import { renderFragment } from './render-fragment.js';

/** The places of one field that a search hit: HTML, the hit words in <mark></mark>, all else escaped. */
export interface Highlight {
  readonly field: string;
  readonly fragments: readonly string[];
}

/** Highlights a hit from its searched texts by field (see `searchedTexts`); fields without a hit are left out. */
export type Highlighter = (texts: Readonly<Record<string, readonly string[]>>) => readonly Highlight[];

/** Of longer texts only the beginning is looked at, in UTF-16 code units. */
const longestText = 200_000;
const mostFragments = 3;

/** Makes the highlighter of one search; keep it for all of its hits. */
export function createHighlighter(query: TextQuery, recogniser: Recogniser): Highlighter {
  const findMarks = createMarkFinder(query);
  return (texts) =>
    Object.entries(texts).flatMap(([field, ofField]) => {
      // A list of skills says of each that it is one; running text must show it.
      const mentionsIn = (text: string) =>
        field === 'skills' ? recogniser.inQuery(text) : recogniser.inDocument(text);
      const fragments = ofField
        .flatMap((text) => highlightText(beginning(text), mentionsIn, findMarks))
        .slice(0, mostFragments);
      return fragments.length === 0 ? [] : [{ field, fragments }];
    });
}

function highlightText(
  text: string,
  mentionsIn: (text: string) => readonly Mention[],
  findMarks: MarkFinder,
): readonly string[] {
  const marks = findMarks(text, mentionsIn(text));
  return cutFragments(text, marks).map((fragment) => {
    const within = marks.filter((mark) => fragment.start <= mark.start && mark.end <= fragment.end);
    return renderFragment(text, fragment, within);
  });
}

/** Ends before a word, so that none is taken for another. */
function beginning(text: string): string {
  if (text.length <= longestText) return text;
  const cut = text.slice(0, longestText);
  return cut.slice(0, cut.length - (/\S{1,64}$/.exec(cut.slice(-64))?.[0].length ?? 0));
}
