import type { Importance } from '../../domain/enums.js';
import { findMarks, type Mark } from './find-marks.js';
import { segmentAt, splitSegments } from './split-segments.js';

/** How important something is, and the words that say so. */
export interface ToldImportance {
  readonly importance: Importance;
  readonly words: string;
}

/** What a sentence says of the importance at a position; null where it leaves it to its section. */
export type ImportanceAt = (position: number) => ToldImportance | null;

interface Region extends ToldImportance {
  readonly start: number;
  readonly end: number;
}

/** What may stand beside marks that say nothing else. */
const besideMarks = /^\W*(?:(?:but|is|also|and|though)\b\W*)*$/i;

/** Whether some words, such as those of a bracket, say nothing but how important something is. */
export function isMark(words: string): boolean {
  if (words.length >= 60) return false;
  const marks = findMarks(words);
  const gaps = [
    ...marks.map(({ start }, nth) => words.slice(marks[nth - 1]?.end ?? 0, start)),
    words.slice(marks.at(-1)?.end ?? 0),
  ];
  return marks.length > 0 && gaps.every((gap) => besideMarks.test(gap));
}

/** What may stand between the start of a segment and a mark that speaks of what follows. */
const nothing =
  /^[^\p{L}]*(?:(?:[Ww]ith|[Aa]nd|[Bb]ut|[Oo]r|[Aa]lso|[Aa]ny|[Ss]ome|[Ii]t|[Yy]ou|[Cc]andidates?|[Ee]xperience)\b[^\p{L}]*)?$/u;

/**
 * A mark at the start of a segment ("Nice to have: Kafka") and one that leads ("with Django, ideally Celery") speak of
 * what follows, any other one ("Kafka is a plus", "Kafka (preferred)") of what stands before it.
 */
export function readImportance(text: string): ImportanceAt {
  const marks = findMarks(text);
  if (marks.length === 0) return () => null;
  const segments = splitSegments(text);
  const regions: Region[] = [];
  let markEnd = 0;
  for (const mark of marks) {
    const importance = mark.kind === 'required' ? 'REQUIRED' : 'PREFERRED';
    regions.push({ ...regionOf(text, mark, segments, markEnd), importance, words: mark.words });
    markEnd = mark.end;
  }
  return (position) => regions.findLast(({ start, end }) => start <= position && position < end) ?? null;
}

function regionOf(
  text: string,
  { kind, start, end, words }: Mark,
  segments: readonly number[],
  markEnd: number,
) {
  const segment = segmentAt(segments, start, text.length);
  const from = Math.max(segment.start, markEnd);
  const before = text.slice(from, start);
  const after = text.slice(end, segment.end);
  if (nothing.test(before)) {
    if (closes(text, segment, after))
      return { start: Math.max(segmentAt(segments, segment.start - 1, text.length).start, markEnd), end };
    const announces = /^[*_\s]{0,4}:/.test(text.slice(end, end + 6));
    const following = /[\p{L}\p{N}]/u.test(after)
      ? segment.end
      : segmentAt(segments, segment.end, text.length).end;
    return { start, end: announces ? text.length : following };
  }
  if (kind === 'leading' && /\p{L}{2}/u.test(after)) return { start, end: segment.end };
  return { start: from + ofLastOnly(before, words, text.charAt(start - 1)), end };
}

/** "Docker and Kubernetes - advantage": a mark alone behind a dash or comma speaks of what that ends. */
function closes(
  text: string,
  segment: { readonly start: number; readonly end: number },
  after: string,
): boolean {
  return (
    segment.start > 0 &&
    segment.end === text.length &&
    !/[\p{L}\p{N}]/u.test(after) &&
    /(?:\s[-–—]|,)\s$/.test(text.slice(0, segment.start))
  );
}

/** "Brokers such as Kafka, NATS etc.": the words so far are one list, to its end. */
const oneList = /\b(?:such as|e\.\s?g|for example|like|including)\b|,\s?(?:etc|and so on)\b[.,\s]{0,3}$/i;

/** "Strong Python skills, Kafka a plus": what stands before the comma asks for itself. */
const asksBefore = /\b(?:skills?|experience|knowledge|expertise|understanding|required|mandatory)\s?$/i;

/**
 * "Python, Kafka is a plus" and "Python, Kafka (a plus)" speak of Kafka alone; "Kafka, Redis, or Go is a plus" and
 * "Kafka, Redis and Go is a plus" of all.
 */
function ofLastOnly(before: string, words: string, character: string): number {
  const comma = before.lastIndexOf(',');
  const isSaid = /^is\b/i.test(words) || /\b(?:is|be)\s$/i.test(before);
  if (!isSaid && character !== '(' && !asksBefore.test(before.slice(0, Math.max(0, comma)))) return 0;
  if (comma < 0 || (character !== '(' && oneList.test(before))) return 0;
  const last = before.slice(comma);
  if (/^,\s?(?:that|this|it|which)\b/i.test(last)) return 0;
  const endsList = /^,\s?(?:or|and)\b/i.test(last) || (character !== '(' && /\s(?:or|and)\s/i.test(last));
  return endsList ? 0 : comma + 1;
}
