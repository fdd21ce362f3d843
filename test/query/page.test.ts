import { describe, expect, it } from '@jest/globals';
import type { PageArguments } from '../../src/query/build-page.js';
import { buildPage } from '../../src/query/build-page.js';
import { encodeCursor } from '../../src/query/cursor.js';
import { readPage } from '../../src/query/read-page.js';
import type { Hit, SearchResult } from '../../src/search/result.js';

const position = { values: [7, 'requirement:a'], snapshot: null };
const cursor = encodeCursor(position, 'search');
const page = (args: PageArguments) => buildPage(args, 'search');

describe('the page that is asked for', () => {
  it('is the first 20 unless told', () => {
    expect(page({})).toEqual({ page: { size: 20, direction: 'forward', from: null }, wanted: 20 });
    expect(page({ first: null, after: null, last: null, before: null })).toEqual(page({}));
  });

  it('goes on after a cursor, or back from one', () => {
    expect(page({ first: 7, after: cursor })).toEqual({
      page: { size: 7, direction: 'forward', from: position },
      wanted: 7,
    });
    expect(page({ last: 7, before: cursor })).toEqual({
      page: { size: 7, direction: 'backward', from: position },
      wanted: 7,
    });
    expect(page({ after: cursor }).page).toEqual({ size: 20, direction: 'forward', from: position });
    expect(page({ before: cursor }).page).toEqual({ size: 20, direction: 'backward', from: position });
    expect(page({ last: 5 }).page).toEqual({ size: 5, direction: 'backward', from: null });
  });

  it('holds 100 at most', () => {
    expect(page({ first: 100 }).wanted).toBe(100);
    expect(() => page({ first: 101 })).toThrow(expect.objectContaining({ code: 'PAGE_TOO_LARGE' }));
    expect(() => page({ last: 100_000 })).toThrow(expect.objectContaining({ code: 'PAGE_TOO_LARGE' }));
  });

  it.each<PageArguments>([
    { first: -1 },
    { last: -1 },
    { first: 1, last: 1 },
    { first: 1, before: cursor },
    { last: 1, after: cursor },
    { after: cursor, before: cursor },
  ])('is refused where the arguments contradict each other: %j', (args) => {
    expect(() => page(args)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });

  it('is refused with a cursor of another search', () => {
    expect(() => buildPage({ after: cursor }, 'other')).toThrow(
      expect.objectContaining({ code: 'CURSOR_INVALID' }),
    );
  });
});

const hit = (nth: number): Hit => ({
  stored: {
    kind: 'requirement',
    posting: 'posting:a',
    document: {
      id: `requirement:${nth}`,
      kind: 'OTHER',
      importance: 'REQUIRED',
      anyOf: [],
      openEnded: false,
      minYears: null,
      education: null,
      text: `Text ${nth}`,
      span: null,
    },
  },
  score: null,
  position: { values: [nth, `requirement:${nth}`], snapshot: null },
});
const found = (hits: readonly Hit[], more: boolean): SearchResult => ({
  hits,
  more,
  total: null,
  facets: [],
  statistics: [],
});
const read = (args: PageArguments, result: SearchResult) => readPage(page(args), 'search', result);

describe('the page that is given', () => {
  it('has cursors that lead back to its hits', () => {
    const { edges, pageInfo } = read({ first: 2 }, found([hit(1), hit(2)], true));
    expect(edges.map((edge) => page({ after: edge.cursor }).page.from)).toEqual([
      hit(1).position,
      hit(2).position,
    ]);
    expect(pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor,
      endCursor: edges[1]?.cursor,
    });
  });

  it('knows of hits on both sides', () => {
    const hits = found([hit(1)], false);
    expect(read({ after: cursor }, hits).pageInfo).toMatchObject({
      hasNextPage: false,
      hasPreviousPage: true,
    });
    expect(read({ before: cursor }, hits).pageInfo).toMatchObject({
      hasNextPage: true,
      hasPreviousPage: false,
    });
    expect(read({ last: 1 }, found([hit(1)], true)).pageInfo).toMatchObject({
      hasNextPage: false,
      hasPreviousPage: true,
    });
  });

  it('is empty for first: 0 and tells whether there is anything', () => {
    expect(page({ first: 0 }).page.size).toBe(1);
    expect(read({ first: 0 }, found([hit(1)], false))).toEqual({
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
    expect(read({ first: 0 }, found([], false)).pageInfo.hasNextPage).toBe(false);
  });
});
