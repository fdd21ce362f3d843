import { describe, expect, it } from '@jest/globals';
import { countYears, dayOf, monthOf } from '../../../../src/extraction/documents/resume/period.js';
import { readPeriod } from '../../../../src/extraction/documents/resume/read-period.js';

const period = (from: string, to: string | null) => ({
  from: monthOf(from, 'start') ?? NaN,
  to: to === null ? null : monthOf(to, 'end'),
});
const now = monthOf('2026-03-15', 'end') ?? NaN;

describe('Years of periods', () => {
  it.each([
    [[['2020-01', '2020-12']], 1],
    [[['2019-03-01', '2021-02-28']], 2],
    [[['2015', '2018']], 3],
    [
      [
        ['2015', '2018'],
        ['2018', '2020'],
      ],
      5,
    ],
    [[['2024-03', null]], 2],
    [[['2025-10', '2030-01']], 0.5],
    [[['2030-01', null]], 0],
    [[], 0],
  ] as const)('%#: %j are %d', (periods, years) => {
    expect(
      countYears(
        periods.map(([from, to]) => period(from, to)),
        now,
      ),
    ).toBe(years);
  });

  it('count what overlaps once, in whatever order', () => {
    const periods = [
      period('2020-01', '2021-12'),
      period('2018-01', '2020-12'),
      period('2018-06', '2018-08'),
    ];
    expect(countYears(periods, now)).toBe(4);
    expect(countYears(periods.toReversed(), now)).toBe(4);
  });

  it.each(['2020-13', '2020-00', '2021-02-29', '2020-04-31', '20', 'soon', ''])('know no date %j', (date) => {
    expect(monthOf(date, 'start')).toBeNull();
  });

  it('end on a day', () => {
    const justBefore = (date: string) => dayOf((monthOf(date, 'end') ?? NaN) - 1 / 62);
    expect([justBefore('2020-02-29'), justBefore('2020-02'), justBefore('2019-12-31')]).toEqual([
      '2020-02-29',
      '2020-02-29',
      '2019-12-31',
    ]);
  });
});

describe('A line with a period', () => {
  const told = (line: string) => {
    const found = readPeriod(line);
    return found && [found.from, found.to];
  };
  const months = (from: string, to: string | null) => [period(from, to).from, period(from, to).to];

  it.each([
    ['Mar 2019 – Feb 2021', '2019-03', '2021-02'],
    ['March 2019 to September, 2020', '2019-03', '2020-09'],
    ['Sept. 2019 - present', '2019-09', null],
    ['03/2019 — 06.2021', '2019-03', '2021-06'],
    ['2019-03 until 2021-06', '2019-03', '2021-06'],
    ['01.03.2019 – 31.05.2021', '2019-03-01', '2021-05-31'],
    ['Mar – Sep 2019', '2019-03', '2019-09'],
    ['2015-2018', '2015', '2018'],
    ['Engineer, Acme (2015 – now), Oslo', '2015', null],
    ['Engineer since 2020', '2020', null],
    ['Okt 2018 bis heute', '2018-10', null],
  ])('%s', (line, from, to) => {
    expect(told(line)).toEqual(months(from, to));
  });

  it.each([
    '2019',
    'Founded in 2019',
    '2021 – 2019',
    '13/2019 – 14/2020',
    '2000-3000 users',
    '1-2019-2020-1',
    '',
  ])('has none: %j', (line) => {
    expect(told(line)).toBeNull();
  });
});
