import { describe, expect, it } from '@jest/globals';
import { monthBounds, monthLabel } from '../../src/query/months.js';

describe('a month', () => {
  it.each([
    ['2026-03', '2026-03-01', '2026-04-01'],
    ['2025-12', '2025-12-01', '2026-01-01'],
    ['0050-05', '0050-05-01', '0050-06-01'],
    ['0099-12', '0099-12-01', '0100-01-01'],
  ])('ends where the next one begins: %s', (month, gte, lt) => {
    expect(monthBounds(month)).toEqual({ gte: Date.parse(gte), lt: Date.parse(lt) });
  });

  it('is called by its name and year', () => {
    expect(monthLabel('2026-03')).toBe('March 2026');
  });
});
