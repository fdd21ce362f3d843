import type { Importance } from '../../domain/enums.js';
import { preferredWords, requiredWords } from './importance-words.js';
import { segmentAt, splitSegments } from './split-segments.js';

/** What a sentence says of the importance at a position; null where it leaves it to its section. */
export type ImportanceAt = (position: number) => Importance | null;

interface Region {
  readonly start: number;
  readonly end: number;
  readonly importance: Importance;
}

const mark = new RegExp(
  `\\b(?:(?<preferred>${preferredWords.join('|')})|(?<required>${requiredWords.join('|')}))(?![\\w-])`,
  'gi',
);
const markAlone = new RegExp(
  `^\\W*(?:but |is |also )?(?:${[...preferredWords, ...requiredWords].join('|')})\\W*$`,
  'i',
);

/** Whether some words, such as those of a bracket, say nothing but how important something is. */
export function isMark(words: string): boolean {
  return words.length < 60 && markAlone.test(words);
}

/** Words without which no mark can match. */
const hint =
  /plus|bonus|asset|advantag|requi|essential|mandatory|necessary|needed|must|points|prefer|desir|benef|optional|ideal|nice|good|great|help|useful|welcome|appreciat|love|better|fine|ok|accept|indispens|obligat/i;

/** What may stand between the start of a segment and a mark that speaks of what follows. */
const nothing =
  /^[^\p{L}]*(?:(?:[Ww]ith|[Aa]nd|[Bb]ut|[Oo]r|[Aa]lso|[Aa]ny|[Ss]ome|[Ii]t|[Yy]ou|[Cc]andidates?|[Ee]xperience)\b[^\p{L}]*)?$/u;

/**
 * A mark at the start of a segment ("ideally with Kafka", "Nice to have: Kafka") speaks of what follows, any other one
 * ("Kafka is a plus", "Kafka (preferred)") of what stands before it.
 */
export function readImportance(text: string): ImportanceAt {
  const marks = hint.test(text) ? [...text.matchAll(mark)] : [];
  if (marks.length === 0) return () => null;
  const segments = splitSegments(text);
  const regions: Region[] = [];
  let markEnd = 0;
  for (const match of marks) {
    const importance = match.groups?.['preferred'] === undefined ? 'REQUIRED' : 'PREFERRED';
    regions.push({ ...regionOf(text, match, segments, markEnd), importance });
    markEnd = match.index + match[0].length;
  }
  return (position) =>
    regions.findLast(({ start, end }) => start <= position && position < end)?.importance ?? null;
}

function regionOf(text: string, match: RegExpExecArray, segments: readonly number[], markEnd: number) {
  const segment = segmentAt(segments, match.index, text.length);
  const end = match.index + match[0].length;
  const from = Math.max(segment.start, markEnd);
  const before = text.slice(from, match.index);
  if (nothing.test(before)) {
    const announces = /^[*_\s]{0,4}:/.test(text.slice(end, end + 6));
    const following = /\S/.test(text.slice(end, segment.end))
      ? segment.end
      : segmentAt(segments, segment.end, text.length).end;
    return { start: match.index, end: announces ? text.length : following };
  }
  return { start: from + ofLastOnly(before, match[0], text.charAt(match.index - 1)), end };
}

/** "Python, Kafka is a plus" and "Python, Kafka (a plus)" speak of Kafka alone; "Kafka, Redis, or Go is a plus" of all. */
function ofLastOnly(before: string, words: string, character: string): number {
  if (!/^is\b/i.test(words) && character !== '(' && !/\b(?:is|be)\s$/i.test(before)) return 0;
  const comma = before.lastIndexOf(',');
  return comma < 0 || /^,\s?(?:or|and)\b/i.test(before.slice(comma)) ? 0 : comma + 1;
}
