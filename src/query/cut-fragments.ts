import type { Mark } from './find-marks.js';

/** A part of a text; UTF-16 code units, end exclusive. */
export interface Fragment {
  readonly start: number;
  readonly end: number;
}

/** In UTF-16 code units; a fragment is longer only where one mark is. */
const fragmentLength = 160;
const mostFragments = 3;

const words = new Intl.Segmenter('en', { granularity: 'word' });
/** How far around a place its word is looked for, in UTF-16 code units. */
const longestWord = 64;

/** Marks that fit into one fragment: those from `first` to `last`. */
interface Cluster {
  readonly first: Mark;
  readonly last: Mark;
  readonly worth: number;
}

/**
 * The parts of the text where its marks are densest, in the text's order, never overlapping. They begin and end between
 * words and cut no mark. `marks` are in order and don't overlap.
 */
export function cutFragments(text: string, marks: readonly Mark[]): readonly Fragment[] {
  if (marks.length === 0) return [];
  if (text.length <= fragmentLength) return [trimmed(text, { start: 0, end: text.length })];
  const chosen: Fragment[] = [];
  for (const cluster of clustersOf(marks).toSorted((a, b) => b.worth - a.worth)) {
    if (chosen.length === mostFragments) break;
    const frame = frameAround(text, cluster);
    if (chosen.every((other) => frame.end <= other.start || other.end <= frame.start)) chosen.push(frame);
  }
  return chosen
    .map((frame) => trimmed(text, outsideOfMarks(frame, marks)))
    .toSorted((a, b) => a.start - b.start);
}

/** For each mark the cluster that it begins; answering more of the search is worth more than repeating a word. */
function clustersOf(marks: readonly Mark[]): readonly Cluster[] {
  const answered = new Map<number, number>();
  let next = 0;
  return marks.map((first, i) => {
    for (; next < marks.length; next++) {
      const mark = marks[next];
      if (mark === undefined || (next > i && mark.end - first.start > fragmentLength)) break;
      answered.set(mark.answers, (answered.get(mark.answers) ?? 0) + 1);
    }
    const cluster = { first, last: marks[next - 1] ?? first, worth: answered.size * 1000 + (next - i) };
    const left = (answered.get(first.answers) ?? 0) - 1;
    if (left > 0) answered.set(first.answers, left);
    else answered.delete(first.answers);
    return cluster;
  });
}

/** The cluster with as much around it as a fragment has room for, between words. */
function frameAround(text: string, { first, last }: Cluster): Fragment {
  const room = Math.max(0, fragmentLength - (last.end - first.start));
  const after = Math.min(text.length - last.end, Math.ceil(room / 2));
  const start = Math.max(0, first.start - (room - after));
  const end = Math.min(text.length, Math.max(last.end, start + fragmentLength));
  return {
    start: Math.min(wordStartFrom(text, start), first.start),
    end: Math.max(wordEndUpTo(text, end), last.end),
  };
}

/** Moves edges that would cut a mark to the inner side of it. */
function outsideOfMarks({ start, end }: Fragment, marks: readonly Mark[]): Fragment {
  const cutAtStart = marks.find((mark) => mark.start < start && start < mark.end);
  const cutAtEnd = marks.find((mark) => mark.start < end && end < mark.end);
  return { start: cutAtStart?.end ?? start, end: cutAtEnd?.start ?? end };
}

function wordStartFrom(text: string, at: number): number {
  if (at === 0 || /\s/.test(text.charAt(at - 1))) return at;
  const ahead = text.slice(at, at + longestWord).search(/\s/);
  if (ahead >= 0) return at + ahead;
  const segment = segmentAt(text, at);
  return segment.start === at ? at : segment.end;
}

function wordEndUpTo(text: string, at: number): number {
  if (at === text.length || /\s/.test(text.charAt(at))) return at;
  const behind = /\s\S*$/.exec(text.slice(Math.max(0, at - longestWord), at));
  return behind === null ? segmentAt(text, at).start : at - behind[0].length;
}

/** The word around a place; where it is too long to be one, some place between two characters. */
function segmentAt(text: string, at: number): Fragment {
  const from = betweenCharacters(text, Math.max(0, at - longestWord));
  const to = betweenCharacters(text, Math.min(text.length, at + longestWord));
  const segment = words.segment(text.slice(from, to)).containing(at - from);
  if (segment === undefined) return { start: at, end: at };
  return { start: from + segment.index, end: from + segment.index + segment.segment.length };
}

function betweenCharacters(text: string, at: number): number {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)) ? at - 1 : at;
}

function trimmed(text: string, { start, end }: Fragment): Fragment {
  const part = text.slice(start, end);
  return {
    start: start + (part.length - part.trimStart().length),
    end: end - (part.length - part.trimEnd().length),
  };
}
