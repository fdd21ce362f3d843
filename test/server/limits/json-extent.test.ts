import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jsonExtent } from '../../../src/server/limits/json-extent.js';

const extent = (json: string) => jsonExtent(Buffer.from(json), 1000);

describe('the extent of JSON', () => {
  it.each([
    ['1', 1, 0],
    ['{"a": [1, 2, {"b": "x"}]}', 6, 3],
    ['"[[,,"', 1, 0],
    ['["\\"[", "\\\\", [3]]', 5, 2],
    ['"without an end', 1, 0],
    ['', 1, 0],
  ])('of %s is %d values, %d deep', (json, values, depth) => {
    expect(extent(json)).toEqual({ values, depth });
  });

  it('is what parsing finds, an empty list or object counted for two', () => {
    const count = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? 1 +
          Math.max(
            1,
            Object.values(value).reduce((sum: number, each) => sum + count(each), 0),
          )
        : 1;
    const depth = (value: unknown): number =>
      typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depth)) : 0;
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const json = JSON.stringify(value);
        expect(jsonExtent(Buffer.from(json), Infinity)).toEqual({
          values: count(JSON.parse(json)),
          depth: depth(value),
        });
      }),
    );
  });
});
