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

interface MarkRule {
  readonly kind: Mark['kind'];
  readonly pattern: RegExp;
}

const rulesOf = (kind: Mark['kind'], words: readonly string[]) =>
  words
    .flatMap(alternativesOf)
    .map((each): MarkRule => ({ kind, pattern: new RegExp(`\\b(?:${each})(?![\\w-])`, 'gi') }));
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
  const marks: Mark[] = [];
  let ahead = rulesFor(text).flatMap((rule) => nextOf(rule, text, 0) ?? []);
  while (ahead.length > 0) {
    const { rule, mark } = ahead.reduce((one, other) => (other.mark.start < one.mark.start ? other : one));
    marks.push(mark);
    ahead = ahead.flatMap((each) =>
      each.mark.start < mark.end || each.rule === rule ? (nextOf(each.rule, text, mark.end) ?? []) : [each],
    );
  }
  return marks;
}

/** The next mark by a rule from a place on. */
function nextOf(rule: MarkRule, text: string, from: number) {
  rule.pattern.lastIndex = from;
  const match = rule.pattern.exec(text);
  if (match === null) return null;
  const { index, 0: words } = match;
  return { rule, mark: { kind: rule.kind, start: index, end: index + words.length, words } };
}
