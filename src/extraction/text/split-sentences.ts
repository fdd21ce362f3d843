import type { TextSpan } from '../../domain/requirement.js';
import { allMatches } from './all-matches.js';

/** Longer stretches without a full stop are cut, so that no rule ever sees more than this at once. */
const longestSentence = 1000;
const possibleEnd = /\.(?:\s?\.){2}|[.!?•●▪◦…]|(?<=\s)\*(?=\s)/g;
/** "Kafka, NATS, …": what is left out there belongs to the list. */
const isEllipsis = (mark: string): boolean => mark === '…' || mark.length > 1;
const endsList = /,\s?$/;
const nextSentence = /^\s{1,3}[\p{Lu}\d("'“*\p{Extended_Pictographic}]/u;
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|eg|ie|vs|rs|kshs?|resp|incl|approx|dr|mr|ms|mrs|sr|jr|no|st|u\.s|u\.k|inc|ltd|co|corp|bzw|min|max|z\.b)\s?$/i;

/** The sentences of `text` between `start` and `end`, each without outer white space. Linear. */
export function splitSentences(text: string, start: number, end: number): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  const stretch = text.slice(start, end);
  let from = 0;
  for (const { 0: mark, index } of allMatches(stretch, possibleEnd)) {
    if (isEllipsis(mark) && endsList.test(stretch.slice(Math.max(0, index - 2), index))) continue;
    const isBullet = mark !== '.' && mark !== '!' && mark !== '?';
    if (!isBullet && !endsSentence(stretch, index, mark)) continue;
    addSpans(spans, stretch, from, isBullet ? index : index + 1, start);
    from = index + mark.length;
  }
  addSpans(spans, stretch, from, stretch.length, start);
  return spans;
}

/**
 * A full stop before white space and a capital, a digit or an opening bracket, not after an abbreviation. In tokenised
 * text a blank may stand before it.
 */
function endsSentence(text: string, at: number, mark: string): boolean {
  if (!nextSentence.test(text.slice(at + 1, at + 5))) return false;
  return mark !== '.' || !abbreviation.test(text.slice(Math.max(0, at - 8), at));
}

/** Adds a sentence, cut at white space where it is too long. */
function addSpans(spans: TextSpan[], text: string, from: number, to: number, offset: number): void {
  let rest = from;
  while (to - rest > longestSentence) {
    // Within the stretch alone: a search in all of the text would go back to its start each time.
    const space = text.slice(rest, rest + longestSentence).lastIndexOf(' ');
    const cut = rest + (space > 0 ? space : longestSentence);
    addSpan(spans, text, rest, cut, offset);
    rest = cut;
  }
  addSpan(spans, text, rest, to, offset);
}

function addSpan(spans: TextSpan[], text: string, from: number, to: number, offset: number): void {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  if (end > start) spans.push({ start: offset + start, end: offset + end });
}
