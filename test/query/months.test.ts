import { describe, expect, it } from '@jest/globals';
import { monthBounds, monthLabel, monthsCalled } from '../../src/query/months.js';

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

  it('is found by the words of its label', () => {
    expect(monthsCalled('march 2026')).toEqual(['2026-03']);
    expect(monthsCalled('Mar')).toHaveLength(201);
    expect(monthsCalled('2026')).toHaveLength(12);
    expect(monthsCalled('arch')).toEqual([]);
  });
});
