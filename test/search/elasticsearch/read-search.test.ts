import { describe, expect, it } from '@jest/globals';
import type { HitAnswer } from '../../../src/search/elasticsearch/answers.js';
import { readSearch } from '../../../src/search/elasticsearch/read-search.js';
import { buildPage, buildQuery } from './build-query.js';
import { buildWords } from '../../support/build-text-query.js';

const hit = (id: string): HitAnswer => ({
  _id: `posting:${id}`,
  _index: 'jobs-postings-1',
  _seq_no: 7,
  _primary_term: 2,
  _score: 1.5,
  _source: { document: { id: `posting:${id}` } },
  sort: [1, `posting:${id}`],
});
const ownIndex = (index: string) => index.startsWith('jobs-postings-');
const ids = (result: ReturnType<typeof readSearch>) => result.hits.map((found) => found.position.values[1]);

describe('the result of a search', () => {
  it('has the hits of the page, and tells that there are more', () => {
    const answer = { hits: { hits: [hit('a'), hit('b'), hit('c')], total: { value: 9, relation: 'eq' } } };
    const result = readSearch(
      buildQuery({ page: buildPage({ size: 2 }), total: true }),
      answer,
      null,
      ownIndex,
    );

    expect(ids(result)).toEqual(['posting:a', 'posting:b']);
    expect(result.more).toBe(true);
    expect(result.total).toEqual({ value: 9, relation: 'EXACT' });
    expect(result.hits[0]).toMatchObject({ score: null, stored: { kind: 'posting', version: '7:2' } });
  });

  it('turns a page backward into the order of the search', () => {
    const query = buildQuery({ page: buildPage({ size: 2, direction: 'backward' }) });

    expect(
      ids(readSearch(query, { hits: { hits: [hit('c'), hit('b'), hit('a')] } }, null, ownIndex)),
    ).toEqual(['posting:b', 'posting:c']);
  });

  describe('by relevance', () => {
    const query = buildQuery({
      text: buildWords('x'),
      sort: { by: 'relevance', direction: 'desc' },
      page: buildPage({ size: 1 }),
    });

    it('hands the newest name of its snapshot on', () => {
      const answer = { pit_id: 'new', hits: { hits: [hit('a'), hit('b')] } };

      expect(readSearch(query, answer, { id: 'old' }, ownIndex).hits[0]).toMatchObject({
        score: 1.5,
        position: { snapshot: 'new' },
      });
    });

    it('names no snapshot where the page is the only one', () => {
      const result = readSearch(
        query,
        { pit_id: 'new', hits: { hits: [hit('a')] } },
        { id: 'old' },
        ownIndex,
      );

      expect(result.hits[0]?.position.snapshot).toBeNull();
    });

    it('refuses a snapshot of another index', () => {
      const answer = { hits: { hits: [{ ...hit('a'), _index: 'secrets' }] } };

      expect(() => readSearch(query, answer, { id: 'foreign' }, ownIndex)).toThrow(
        expect.objectContaining({ code: 'CURSOR_INVALID' }),
      );
    });
  });

  it('is none where a part of the index did not answer in time', () => {
    expect(() => readSearch(buildQuery(), { timed_out: true }, null, ownIndex)).toThrow(
      expect.objectContaining({ code: 'SEARCH_TIMEOUT' }),
    );
  });
});
