import { describe, expect, it } from '@jest/globals';
import { chosenMonths } from '../../src/query/chosen-months.js';

const chosen = (gte: string, lt: string) => chosenMonths({ gte: Date.parse(gte), lt: Date.parse(lt) });

describe('the months that are chosen', () => {
  it('are those wholly within the period', () => {
    expect(chosen('2010-05-01', '2010-06-01')).toEqual(['2010-05']);
    expect(chosen('2025-10-31', '2026-02-28')).toEqual(['2025-11', '2025-12', '2026-01']);
    expect(chosen('2025-10-02', '2025-10-31')).toEqual([]);
    expect(chosen('0050-05-01', '0050-07-01')).toEqual(['0050-05', '0050-06']);
  });

  it('are none of a period that has an end only, or none at all', () => {
    expect(chosenMonths({ gte: Date.parse('2026-01-01') })).toEqual([]);
    expect(chosenMonths({ lt: Date.parse('2026-01-01') })).toEqual([]);
    expect(chosenMonths({})).toEqual([]);
    expect(chosen('2026-03-01', '2026-01-01')).toEqual([]);
  });

  it('are at most 24', () => {
    expect(chosen('2024-01-01', '2026-01-01')).toHaveLength(24);
    expect(chosen('2023-12-31', '2026-01-31')).toHaveLength(24);
    expect(chosen('2024-01-01', '2026-02-01')).toEqual([]);
    expect(chosen('0001-01-01', '9999-01-01')).toEqual([]);
  });

  it('are none that no date can hold', () => {
    expect(chosenMonths({ gte: 8.64e15, lt: 8.64e15 + 1e12 })).toEqual([]);
    expect(chosenMonths({ gte: Date.UTC(10_000, 0), lt: Date.UTC(10_000, 3) })).toEqual([]);
  });
});
