import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tabulate, type TabulatedDocument } from '../../../src/search/embedded/tabulate.js';
import type { StatisticsGroup } from '../../../src/search/statistics.js';

const group = (size: number, keep: StatisticsGroup['keep'] = 'frequent'): StatisticsGroup => ({
  field: 'skills',
  size,
  keep,
});
const values = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 });
const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { freq: 2 });
const documents: fc.Arbitrary<readonly TabulatedDocument[]> = fc.array(
  fc.record({
    groups: fc.tuple(values, values),
    salary: optional(
      fc.record({ currency: fc.constantFrom('EUR', 'USD'), amount: fc.integer({ min: 1, max: 9 }) }),
    ),
    years: optional(fc.integer({ min: 0, max: 9 })),
  }),
  { maxLength: 30 },
);

describe('a table of statistics', () => {
  it('has a row for each combination, with the figures of exactly the documents that have it', () => {
    fc.assert(
      fc.property(documents, (all) => {
        const { rows, currency } = tabulate(all, [group(20), group(20)]);
        const shown = new Set(rows.map((row) => row.values.join(' ')));
        const combinations = all.flatMap(({ groups: [first = [], second = []] }) =>
          first.flatMap((a) => second.map((b) => `${a} ${b}`)),
        );
        expect(shown).toEqual(new Set(combinations));
        expect(rows).toHaveLength(shown.size);
        for (const row of rows) {
          const having = all.filter(({ groups }) =>
            row.values.every((value, n) => groups[n]?.includes(value) === true),
          );
          const years = having.map((document) => document.years).filter((known) => known !== null);
          expect(row.count).toBe(having.length);
          if (years.length === 0) expect(row.minYearsAverage).toBeNull();
          else expect((row.minYearsAverage ?? 0) * years.length).toBeCloseTo(sum(years));
          const amounts = having.flatMap(({ salary }) =>
            salary?.currency === currency ? [salary.amount] : [],
          );
          expectMiddle(row.salaryMedian, amounts);
        }
      }),
    );
  });

  it('is, cut, a part of the whole one', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom('frequent', 'last'), (all, keep) => {
        const whole = tabulate(all, [group(20), group(20)]);
        const cut = tabulate(all, [group(2, keep), group(1, keep)]);
        expect(cut.currency).toBe(whole.currency);
        expect(whole.rows).toEqual(expect.arrayContaining([...cut.rows]));
        expect(new Set(cut.rows.map((row) => row.values[0])).size).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('takes the middle of two middle salaries', () => {
    const paying = (amount: number) => ({
      groups: [['a']],
      salary: { currency: 'EUR', amount },
      years: null,
    });
    const medianOf = (...amounts: readonly number[]) =>
      tabulate(amounts.map(paying), [group(1)]).rows[0]?.salaryMedian;
    expect(medianOf(5)).toBe(5);
    expect(medianOf(9, 1, 4)).toBe(4);
    expect(medianOf(9, 1, 4, 6)).toBe(5);
  });
});

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** As many salaries lie below the median as above it. */
function expectMiddle(median: number | null, salaries: readonly number[]): void {
  if (salaries.length === 0) {
    expect(median).toBeNull();
    return;
  }
  const beyond = (condition: (salary: number) => boolean) => salaries.filter(condition).length;
  expect(beyond((salary) => salary < (median ?? 0))).toBeLessThanOrEqual(salaries.length / 2);
  expect(beyond((salary) => salary > (median ?? 0))).toBeLessThanOrEqual(salaries.length / 2);
}
