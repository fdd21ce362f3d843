import { readPeriod, type PeriodInText } from './read-period.js';
import type { Job } from './resume.js';
import type { ResumeLine } from './split-resume.js';

/** How many lines above its dates an entry may begin: employer, title, place. */
const mostAbove = 3;

interface Entry {
  /** Of the lines. */
  readonly first: number;
  readonly period: PeriodInText;
}

/** The jobs of a résumé: from the lines that give their dates, and those right above, to the next one. */
export function readJobs(lines: readonly ResumeLine[]): readonly Job[] {
  const entries: Entry[] = [];
  const usual = countAboveFirst(lines);
  let dated = -1;
  lines.forEach((line, nth) => {
    const period = line.section === 'work' ? readPeriod(line.text) : null;
    if (period === null) return;
    const most = isAlone(line.text, period) ? mostAbove : usual;
    entries.push({ first: firstLine(lines, nth, Math.min(most, nth - dated - 1)), period });
    dated = nth;
  });
  return entries.map(({ first, period: { from, to } }, nth) => ({
    start: lines[first]?.start ?? 0,
    end: endOf(lines, first, entries[nth + 1]?.first ?? lines.length),
    period: { from, to },
  }));
}

/** How many lines stand above the dates of the first job: the others are written like it. */
function countAboveFirst(lines: readonly ResumeLine[]): number {
  const first = lines.findIndex(({ section }) => section === 'work');
  const dated = lines.findIndex(({ section, text }) => section === 'work' && readPeriod(text) !== null);
  return Math.min(mostAbove, Math.max(0, dated - first));
}

/** Whether a line has dates and little else: what the job was then stands above it. */
const isAlone = (text: string, { start, end }: PeriodInText): boolean =>
  !/\p{L}{3}/u.test(text.slice(0, start) + text.slice(end));

/** The line with which a job begins that has its dates in the nth: at most so many above it, up to an item or a blank line. */
function firstLine(lines: readonly ResumeLine[], nth: number, most: number): number {
  let first = nth;
  while (nth - first < most) {
    const above = lines[first - 1];
    const isParted = first < nth && lines[first]?.afterBlank === true;
    if (isParted || above?.section !== 'work' || above.kind === 'item' || above.text.length > 100) break;
    first -= 1;
  }
  return first;
}

/** Where the part of the text ends that the lines from `first` to `next` tell of one job. */
function endOf(lines: readonly ResumeLine[], first: number, next: number): number {
  let last = first;
  while (last + 1 < next && lines[last + 1]?.section === 'work') last += 1;
  return lines[last]?.end ?? 0;
}
