import type { Mention } from '../../skills/taxonomy.js';

/** A sentence without its bracketed lists, or one of those lists. Offsets are those of the sentence. */
export interface Scope {
  readonly start: number;
  readonly end: number;
  /** As long as the sentence; what doesn't belong to the scope is blank, so that offsets stay. */
  readonly text: string;
  readonly bracketed: boolean;
  readonly mentions: readonly Mention[];
}

/** A bracket that goes on with the sentence: "Postgres (or MySQL)". */
const goesOn = /^\(\s?(?:or|and)\b/i;

/**
 * Brackets that name skills are scopes of their own, so that what they say of importance and choice stays in them;
 * the sentence itself comes first. Brackets within brackets belong to the outer one.
 */
export function readScopes(sentence: string, mentions: readonly Mention[]): readonly Scope[] {
  const brackets = findBrackets(sentence).filter(({ start, end }) => {
    const names = mentions.some((mention) => mention.start >= start && mention.end <= end);
    return names && !goesOn.test(sentence.slice(start, start + 8));
  });
  let outside = '';
  let from = 0;
  for (const { start, end } of brackets) {
    outside += sentence.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  outside += sentence.slice(from);
  const isInside = (mention: Mention, start: number, end: number) =>
    mention.start >= start && mention.end <= end;
  const top = mentions.filter((mention) => !brackets.some(({ start, end }) => isInside(mention, start, end)));
  return [
    { start: 0, end: sentence.length, text: outside, bracketed: false, mentions: top },
    ...brackets.map(({ start, end }) => ({
      start,
      end,
      text: `${' '.repeat(start + 1)}${sentence.slice(start + 1, end - 1)} `.padEnd(sentence.length),
      bracketed: true,
      mentions: mentions.filter((mention) => isInside(mention, start, end)),
    })),
  ];
}

function findBrackets(sentence: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
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
