import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeCursor, encodeCursor } from '../../src/query/cursor.js';

const position = { values: [1.25, 'posting:abc'], snapshot: 'snapshot' };
const invalid = (part: string): unknown =>
  expect.objectContaining({ code: 'CURSOR_INVALID', message: expect.stringContaining(part) });
const written = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');

describe('a cursor', () => {
  it('leads back to its position', () => {
    const values = fc.array(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string()), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(values, fc.option(fc.string()), (given, snapshot) => {
        const normal = given.map((value) => (Object.is(value, -0) ? 0 : value));
        const cursor = encodeCursor({ values: normal, snapshot }, 'search');
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(decodeCursor(cursor, 'search')).toEqual({ values: normal, snapshot });
      }),
    );
  });

  it('of another search is told so, with what to do', () => {
    expect(() => decodeCursor(encodeCursor(position, 'one'), 'other')).toThrow(invalid('start without'));
  });

  it.each([
    '',
    'nonsense',
    '%%%',
    'x'.repeat(100_000),
    written(null),
    written({ version: 1 }),
    written([2, 'search', [1], null]),
    written([1, 'search', [], null]),
    written([1, 'search', [{ script: 1 }], null]),
    written([1, 'search', [null], null]),
    written([1, 'search', [1], 7]),
    written([1, 'search', Array.from({ length: 1000 }, () => 1), null]),
    encodeCursor(position, 'search').slice(0, -6),
  ])('that this API never gave out is told so: %#', (cursor) => {
    expect(() => decodeCursor(cursor, 'search')).toThrow(invalid('gave out'));
  });

  it('never fails otherwise, whatever is made by hand', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.jsonValue().map(written)), (cursor) => {
        expect(() => decodeCursor(cursor, 'search')).toThrow(invalid(''));
      }),
    );
  });
});
