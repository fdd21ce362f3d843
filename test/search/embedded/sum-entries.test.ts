import { describe, expect, it } from '@jest/globals';
import { sumEntries } from '../../../src/search/embedded/sum-entries.js';

const entry = (row: number, part: number, weight: number) => (row * 4096 + part) * 4096 + weight;

describe('the weights that documents earn', () => {
  it('are added up by row, in the order of rows', () => {
    expect(sumEntries([[entry(7, 0, 2), entry(9, 0, 2)], [entry(2, 1, 1)], [entry(7, 3, 1)]])).toEqual([
      [2, 1],
      [7, 3],
      [9, 2],
    ]);
  });

  it('count once for a part, whichever lists it is in', () => {
    expect(sumEntries([[entry(7, 0, 2)], [entry(7, 0, 2), entry(7, 1, 2)]])).toEqual([[7, 4]]);
  });

  it('are exact up to the greatest numbers', () => {
    const row = 2 ** 29 - 1;
    expect(sumEntries([[entry(row, 4095, 4095), entry(row, 4094, 4095)]])).toEqual([[row, 8190]]);
    expect(sumEntries([])).toEqual([]);
  });
});
