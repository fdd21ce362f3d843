import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileFilter } from '../../src/query/compile-filter.js';
import type { SalaryCriteria } from '../../src/query/filter-input.js';
import { readSalaries } from '../../src/query/read-salaries.js';
import { salaryBounds } from '../../src/query/salary-buckets.js';
import type { SalarySpread } from '../../src/search/facet.js';
import { recogniser, taxonomy } from './build-context.js';

type Salary = readonly [min: number, max: number];

function spread(currency: string, salaries: readonly Salary[]): SalarySpread {
  const counts = (ends: readonly number[]) =>
    [...salaryBounds, Infinity].map(
      (bound, place) =>
        ends.filter((end) => end < bound && end >= (salaryBounds[place - 1] ?? -Infinity)).length,
    );
  return {
    currency,
    count: salaries.length,
    least: counts(salaries.map(([min]) => min)),
    greatest: counts(salaries.map(([, max]) => max)),
  };
}

const compiled = (salary: SalaryCriteria) =>
  compileFilter('posting', { salary }, { taxonomy, recogniser, skills: new Map() });
const read = (salaries: SalarySpread | null, chosen: SalaryCriteria = {}, search: string | null = null) =>
  readSalaries(salaries, compiled(chosen), search);

const developers: readonly Salary[] = [
  [60_000, 70_000],
  [70_000, 90_000],
  [100_000, 140_000],
];

describe('the buckets of salaries', () => {
  it('lie where the salaries lie, and overlap them', () => {
    expect(read(spread('EUR', developers)).map(({ label, count }) => [label, count])).toEqual([
      ['60,000 to 80,000 EUR', 2],
      ['80,000 to 100,000 EUR', 1],
      ['100,000 to 125,000 EUR', 1],
      ['125,000 to 150,000 EUR', 1],
    ]);
  });

  it.each([
    ['JPY', 6_000_000, '6,000,000 to 8,000,000 JPY'],
    ['VND', 450_000_000, '400,000,000 to 500,000,000 VND'],
    ['USD', 999, 'Less than 1,000 USD'],
    ['IRR', 5_000_000_000, '1,000,000,000 IRR or more'],
  ])('are of the size that salaries in %s have', (currency, amount, label) => {
    expect(read(spread(currency, [[amount, amount]]))).toMatchObject([{ label, count: 1, currency }]);
  });

  it('gather what few are paid at the ends', () => {
    const usual = Array.from({ length: 50 }, (): Salary => [100_000, 120_000]);
    const buckets = read(spread('USD', [...usual, [10, 20], [9_000_000, 9_000_000]]));
    expect(buckets.map(({ label, count }) => [label, count])).toEqual([
      ['Less than 100,000 USD', 1],
      ['100,000 to 125,000 USD', 50],
      ['125,000 USD or more', 1],
    ]);
  });

  it('are none where there is neither a salary nor a choice', () => {
    expect(read(null)).toEqual([]);
    expect(read(null, { currency: 'EUR' })).toEqual([]);
  });

  it('show what is chosen, whatever the salaries, with its currency', () => {
    const chosen = { gte: 250_000, lt: 300_000, currency: 'eur' };
    const selected = { value: '250000-300000', selected: true, currency: 'EUR', gte: 250_000, lt: 300_000 };
    expect(read(null, chosen)).toMatchObject([{ ...selected, count: 0 }]);
    expect(read(spread('EUR', developers), chosen).filter((bucket) => bucket.selected)).toMatchObject([
      { ...selected, count: 0 },
    ]);
  });

  it.each([{ gte: -5, lt: -1 }, { lt: 0 }, { gte: 100_000, lt: 100_000 }, { gte: 300_000, lt: 200_000 }])(
    'show nothing more where no salary can be meant: %j',
    (chosen) => {
      expect(read(spread('EUR', developers), chosen)).toEqual(read(spread('EUR', developers)));
      expect(read(null, chosen)).toEqual([]);
    },
  );

  it('select an end that is chosen', () => {
    const few = read(spread('EUR', developers), { gte: 0, lt: 50_000 });
    expect(few.filter((bucket) => bucket.selected).map((bucket) => bucket.value)).toEqual(['0-50000']);
    const many = read(spread('EUR', developers), { gte: 500_000 });
    expect(many.filter((bucket) => bucket.selected).map((bucket) => bucket.value)).toEqual(['500000-']);
  });

  it('are found by the words of their labels', () => {
    const buckets = read(spread('EUR', developers), {}, '100');
    expect(buckets.map((bucket) => bucket.value)).toEqual(['80000-100000', '100000-125000']);
    expect(read(spread('EUR', developers), {}, '.*')).toEqual([]);
  });

  it('leave no gap and count every salary that overlaps', () => {
    const amount = fc.oneof(fc.constantFrom(...salaryBounds), fc.double({ min: 0, max: 2e9, noNaN: true }));
    const salary = fc.tuple(amount, amount).map(([a, b]): Salary => (a < b ? [a, b] : [b, a]));
    const chosen = fc.record(
      { gte: fc.constantFrom(0, 1, 50_000, 123_456), lt: fc.constantFrom(100_000, 5e9) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(salary, { minLength: 1, maxLength: 60 }), chosen, (salaries, criteria) => {
        const buckets = read(spread('EUR', salaries), criteria);
        buckets.slice(1).forEach((bucket, n) => {
          expect(bucket.gte).toBe(buckets[n]?.lt);
        });
        for (const { gte, lt, count } of buckets) {
          const overlapping = salaries.filter(([min, max]) => max >= (gte ?? 0) && min < (lt ?? Infinity));
          expect(count).toBe(overlapping.length);
        }
        const shown = ([min, max]: Salary) =>
          buckets.some(({ gte, lt }) => max >= (gte ?? 0) && min < (lt ?? Infinity));
        expect(salaries.filter((one) => !shown(one))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
