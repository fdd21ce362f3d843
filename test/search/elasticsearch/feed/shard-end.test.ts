import { describe, expect, it } from '@jest/globals';
import { placesOf, readShardEnds } from '../../../../src/search/elasticsearch/feed/shard-end.js';

const copy = (primary: boolean, checkpoint: number, issued = checkpoint) => ({
  routing: { primary, node: primary ? 'one' : 'two' },
  seq_no: { max_seq_no: issued, global_checkpoint: checkpoint },
  commit: { user_data: { history_uuid: 'h' } },
});

describe('where shards end', () => {
  it('is told by their primaries, and named after the index, the shard and its history', () => {
    const shards = { 0: [copy(false, 3), copy(true, 5, 7)], 1: [copy(true, -1)] };
    const ends = readShardEnds('posting', 'jobs-postings-1', { uuid: 'u', shards }, 2);

    expect(ends).toEqual([
      {
        order: 'posting:u:0:h',
        kind: 'posting',
        index: 'jobs-postings-1',
        shard: 0,
        node: 'one',
        checkpoint: 5,
        issued: 7,
      },
      {
        order: 'posting:u:1:h',
        kind: 'posting',
        index: 'jobs-postings-1',
        shard: 1,
        node: 'one',
        checkpoint: -1,
        issued: -1,
      },
    ]);
    expect(placesOf(ends)).toEqual({ 'posting:u:0:h': 5, 'posting:u:1:h': -1 });
  });

  it.each([
    ['is missing', {}],
    ['has a replica alone', { 1: [copy(false, 1)] }],
    ['is starting', { 1: [{ routing: { primary: true, node: 'one' } }] }],
  ])('is unknown where a shard %s', (_, second) => {
    const shards = { 0: [copy(true, 1)], ...second };

    expect(() => readShardEnds('finding', 'jobs-findings-1', { uuid: 'u', shards }, 2)).toThrow(
      expect.objectContaining({ code: 'SEARCH_UNAVAILABLE' }),
    );
  });
});
