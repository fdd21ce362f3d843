import { describe, expect, it } from '@jest/globals';
import { compileRead } from '../../../src/search/elasticsearch/compile-read.js';
import type { ReadQuery } from '../../../src/search/query.js';
import { buildPage, buildQuery } from './build-query.js';

const compile = (queries: readonly ReadQuery[]) =>
  compileRead(
    queries.map((query) => ({ query, snapshot: null })),
    'jobs',
  );

describe('the request of a read', () => {
  it('is one _search for one search', () => {
    expect(compile([buildQuery({ of: 'candidate' })])).toMatchObject({
      kind: 'search',
      request: { index: 'jobs-candidates', size: 0, allow_partial_search_results: false },
    });
  });

  it('is one _mget for gets of any kind', () => {
    const gets: readonly ReadQuery[] = [
      { kind: 'get', ids: ['posting:1', 'requirement:2'] },
      { kind: 'get', ids: ['candidate:3'] },
    ];

    expect(compile(gets)).toMatchObject({
      kind: 'gets',
      request: {
        docs: [
          { _index: 'jobs-postings', _id: 'posting:1' },
          { _index: 'jobs-requirements', _id: 'requirement:2' },
          { _index: 'jobs-candidates', _id: 'candidate:3' },
        ],
      },
    });
  });

  it('is one _msearch for a mixture', () => {
    expect(compile([buildQuery(), { kind: 'get', ids: ['posting:1'] }])).toMatchObject({
      kind: 'many',
      request: {
        searches: [
          { index: 'jobs-postings' },
          { size: 0 },
          { index: ['jobs-postings', 'jobs-requirements', 'jobs-candidates'] },
          { query: { ids: { values: ['posting:1'] } }, size: 1 },
        ],
      },
    });
  });

  it('names no index where a snapshot does', () => {
    const read = compileRead([{ query: buildQuery({ page: buildPage() }), snapshot: { id: 'pit' } }], 'jobs');

    expect(read).not.toHaveProperty('request.index');
    expect(read).toHaveProperty('request.pit.id', 'pit');
  });

  it('is none where nothing is asked for', () => {
    expect(compile([{ kind: 'get', ids: [] }])).toEqual({ kind: 'none' });
  });
});
