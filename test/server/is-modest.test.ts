import { describe, expect, it } from '@jest/globals';
import { isModest } from '../../src/server/is-modest.js';

const nested = (depth: number): unknown => (depth === 0 ? 0 : { not: nested(depth - 1) });

describe('A body is modest', () => {
  it('with up to 20,000 values', () => {
    expect(isModest({ items: Array.from({ length: 19_998 }, () => 0) })).toBe(true);
    expect(isModest({ items: Array.from({ length: 19_999 }, () => 0) })).toBe(false);
  });

  it('with values nested up to 50 deep', () => {
    expect(isModest(nested(50))).toBe(true);
    expect(isModest(nested(51))).toBe(false);
  });
});
