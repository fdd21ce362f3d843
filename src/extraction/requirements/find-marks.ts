import { allMatches } from '../text/all-matches.js';
import { alternativesOf, indexByWord } from '../text/rules-by-word.js';
import { leadingPreferredWords, preferredWords, requiredWords } from './importance-words.js';

/** Words that say how important something is. */
export interface Mark {
  /** `leading`: something is welcome, and follows them. */
  readonly kind: 'leading' | 'preferred' | 'required';
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const rulesOf = (kind: Mark['kind'], words: readonly string[]) =>
  words
    .flatMap(alternativesOf)
    .map((each) => ({ kind, pattern: new RegExp(`\\b(?:${each})(?![\\w-])`, 'gi') }));
const rulesFor = indexByWord(
  [
    ...rulesOf('leading', leadingPreferredWords),
    ...rulesOf('preferred', preferredWords),
    ...rulesOf('required', requiredWords),
  ],
  ({ pattern }) => pattern,
);

/** The marks in a text, in order; of those that overlap the first, by the order of the tables where they begin together. */
export function findMarks(text: string): readonly Mark[] {
  const all = rulesFor(text).flatMap(({ kind, pattern }) =>
    allMatches(text, pattern).map(({ index, 0: words }): Mark => {
      return { kind, start: index, end: index + words.length, words };
    }),
  );
  const marks: Mark[] = [];
  for (const mark of all.sort((one, other) => one.start - other.start))
    if (mark.start >= (marks.at(-1)?.end ?? 0)) marks.push(mark);
  return marks;
}
