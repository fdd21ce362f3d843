import type { TextSpan } from '../../domain/requirement.js';
import { allMatches } from './all-matches.js';
import { classifyLabel } from './fact-labels.js';
import { normaliseHeading } from './read-label.js';

/** Fewer labels in a line are words of a sentence. */
const fewestLabels = 3;
/** Where text goes on behind the last value, this much of it is taken for the value. */
const longestLastValue = 40;
const possibleLabel = /(?<=^|[\s|•·])\p{Lu}[\p{L}()]{1,14}(?: \p{L}{1,14}){0,3}\s?:/gu;

/** Parts a line that holds many facts, "Job type: Full-time Experience level: Senior Industry: …", before each label. */
export function splitLabels(text: string, { start, end }: TextSpan): readonly TextSpan[] {
  const line = text.slice(start, end);
  if (line.split(':', fewestLabels + 1).length <= fewestLabels) return [{ start, end }];
  const labels = allMatches(line, possibleLabel).flatMap((match) => labelAt(match) ?? []);
  if (labels.length < fewestLabels) return [{ start, end }];
  const last = labels.at(-1);
  const cuts = [
    ...labels.map(({ index }) => index),
    ...(last === undefined ? [] : [endOfValue(line, last.end)]),
  ];
  return [0, ...cuts]
    .map((from, nth) => ({ start: start + from, end: start + (cuts[nth] ?? line.length) }))
    .filter((span) => span.end > span.start);
}

/** The longest end of some words that is a label: "Full-time Experience level:" ends in one. */
function labelAt({ 0: words, index }: RegExpExecArray) {
  const starts = [0, ...allMatches(words, /\s(?=\p{Lu})/gu).map((gap) => gap.index + 1)];
  const from = starts.find((at) => classifyLabel(normaliseHeading(words.slice(at))) !== null);
  return from === undefined ? null : { index: index + from, end: index + words.length };
}

function endOfValue(line: string, from: number): number {
  if (line.length - from <= longestLastValue) return line.length;
  const space = line.lastIndexOf(' ', from + longestLastValue);
  return space > from ? space : from + longestLastValue;
}
