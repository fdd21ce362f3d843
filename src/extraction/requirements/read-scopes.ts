import type { TextSpan } from '../../domain/requirement.js';
import type { Mention } from '../../skills/taxonomy.js';
import { isMark } from './read-importance.js';

/** A sentence without its bracketed lists, or one of those lists. Offsets are those of the sentence. */
export interface Scope {
  readonly start: number;
  readonly end: number;
  /** As long as the sentence; what doesn't belong to the scope is blank, so that offsets stay. */
  readonly text: string;
  readonly bracketed: boolean;
  readonly mentions: readonly Mention[];
}

/** Brackets that go on with the sentence: "Postgres (or MySQL)". */
const goesOn = /^\(\s?(?:or|and)\b/i;

/**
 * Brackets are scopes of their own, so that what they say of importance and choice stays in them. The sentence itself
 * comes first, then those brackets that name skills. "(preferred)" and "(or MySQL)" belong to the sentence; brackets
 * within brackets to the outer one.
 */
export function readScopes(sentence: string, mentions: readonly Mention[]): readonly Scope[] {
  const brackets = findBrackets(sentence).filter(({ start, end }) => {
    const bracket = sentence.slice(start, end);
    return !goesOn.test(bracket) && !isMark(bracket.slice(1, -1));
  });
  let outside = '';
  let from = 0;
  for (const { start, end } of brackets) {
    outside += sentence.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  outside += sentence.slice(from);
  const within = ({ start, end }: TextSpan) =>
    mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const bracketed = brackets.map((span) => ({
    ...span,
    text: `${' '.repeat(span.start + 1)}${sentence.slice(span.start + 1, span.end - 1)} `.padEnd(
      sentence.length,
    ),
    bracketed: true,
    mentions: within(span),
  }));
  const inBrackets = new Set(bracketed.flatMap((scope) => scope.mentions));
  const top = mentions.filter((mention) => !inBrackets.has(mention));
  return [
    { start: 0, end: sentence.length, text: outside, bracketed: false, mentions: top },
    ...bracketed.filter((scope) => scope.mentions.length > 0),
  ];
}

function findBrackets(sentence: string): readonly TextSpan[] {
  const found: TextSpan[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < sentence.length; at++) {
    const character = sentence.charAt(at);
    if (character === '(') {
      if (depth === 0) start = at;
      depth++;
    } else if (character === ')' && depth > 0) {
      depth--;
      if (depth === 0) found.push({ start, end: at + 1 });
    }
  }
  return found;
}
