import type { TextSpan } from '../../domain/requirement.js';

/** Longer stretches without a full stop are cut, so that no rule ever sees more than this at once. */
const longestSentence = 1000;
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|eg|ie|vs|resp|incl|approx|dr|mr|ms|mrs|sr|jr|no|st|u\.s|u\.k|inc|ltd|co|corp|bzw|min|max|z\.b)$/i;
const inlineBullets = '•●▪◦';

/** The sentences of `text` between `start` and `end`, each without outer white space. Linear. */
export function splitSentences(text: string, start: number, end: number): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  let from = start;
  let lastSpace = -1;
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    if (character === ' ' || character === '\n') lastSpace = at;
    let to = -1;
    if (endsSentence(text, at, end)) to = at + 1;
    else if (inlineBullets.includes(character)) to = at;
    else if (at - from >= longestSentence) to = lastSpace > from ? lastSpace : at;
    if (to < 0) continue;
    addSpan(spans, text, from, to);
    from = inlineBullets.includes(character) ? at + 1 : to;
  }
  addSpan(spans, text, from, end);
  return spans;
}

/** A full stop before white space and a capital, a digit or an opening bracket, not after an abbreviation. */
function endsSentence(text: string, at: number, end: number): boolean {
  const mark = text.charAt(at);
  if (mark !== '.' && mark !== '!' && mark !== '?') return false;
  const following = text.slice(at + 1, Math.min(at + 5, end));
  if (!/^\s{1,3}[\p{Lu}\d("'“*\p{Extended_Pictographic}]/u.test(following)) return false;
  return mark !== '.' || !abbreviation.test(text.slice(Math.max(0, at - 8), at));
}

function addSpan(spans: TextSpan[], text: string, from: number, to: number): void {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  if (end > start) spans.push({ start, end });
}
