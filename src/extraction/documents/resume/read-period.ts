import type { TextSpan } from '../../../domain/requirement.js';
import { monthOf, type Period } from './period.js';

/** A period as a line tells it, and where. */
export type PeriodInText = Period & TextSpan;

/** The first letters of the months, German ones where they differ. */
const months: readonly RegExp[] = [
  ...[/^jan|^jän/i, /^feb/i, /^mar|^mär|^mrz/i, /^apr/i, /^may|^mai/i, /^jun/i],
  ...[/^jul/i, /^aug/i, /^sep/i, /^oct|^okt/i, /^nov/i, /^dec|^dez/i],
];
const monthName =
  '(?:jan|jän|feb|mar|mär|mrz|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\\p{L}{0,7}\\.?';
const year = '(?:19|20)\\d{2}';
const date = `(?:${monthName},? {0,2}'?${year}|(?:\\d{1,2}[./]){1,2}${year}|${year}[-./]\\d{2}(?:[-./]\\d{2})?|${year})`;
const goingOn = 'present|now|current(?:ly)?|today|ongoing|to date|date|heute';
const range = new RegExp(
  `(?<![\\w./-])(?:(?<from>${date}|${monthName})\\s{0,3}(?:-|–|—|to|until|till|bis)\\s{0,3}(?<to>${date}|${goingOn})|(?:since|seit) (?<since>${date}))(?![\\w/])`,
  'iu',
);

/** The first period in a line: "Mar 2019 – present", "2015-2018", "03/2019 - 06/2021", "since 2020"; null where it has none. */
export function readPeriod(line: string): PeriodInText | null {
  const match = range.exec(line);
  if (match === null) return null;
  const { from = '', to = '', since } = match.groups ?? {};
  const place = { start: match.index, end: match.index + match[0].length };
  if (since !== undefined) return build(readDate(since, ''), null, place);
  const isOpen = new RegExp(`^(?:${goingOn})$`, 'i').test(to);
  const lastYear = new RegExp(year).exec(to)?.[0] ?? '';
  return build(readDate(from, lastYear), isOpen ? null : readDate(to, ''), place);
}

function build(start: string, end: string | null, place: TextSpan): PeriodInText | null {
  const from = monthOf(start, 'start');
  const to = end === null ? null : monthOf(end, 'end');
  if (from === null || (end !== null && to === null) || (to !== null && to < from)) return null;
  return { from, to, ...place };
}

/** As "2019", "2019-03" or "2019-03-15"; `usual` is the year of a month without one ("Mar – Sep 2019"). */
function readDate(written: string, usual: string): string {
  const digits = written.match(/\d+/g) ?? [];
  const named = months.findIndex((month) => month.test(written));
  const told = digits.find((part) => part.length === 4) ?? usual;
  if (named >= 0) return `${told}-${String(named + 1).padStart(2, '0')}`;
  const others = digits.filter((part) => part.length < 4).map((part) => part.padStart(2, '0'));
  return [told, ...(digits[0]?.length === 4 ? others : others.reverse())].join('-');
}
