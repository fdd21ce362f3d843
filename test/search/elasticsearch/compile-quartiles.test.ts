import { describe, expect, it } from '@jest/globals';
import { compileQuartiles } from '../../../src/search/elasticsearch/compile-quartiles.js';
import { readQuartiles } from '../../../src/search/elasticsearch/read-quartiles.js';

const python = { kind: 'terms', field: 'skills', values: ['skill:python'] } as const;

describe('quartiles for Elasticsearch', () => {
  it('are asked of the most frequent currency of what is paid', () => {
    expect(compileQuartiles({ kind: 'quartiles', filter: python, currency: null })).toEqual({
      query: {
        bool: {
          filter: [
            {
              bool: {
                filter: [
                  { terms: { 'fields.skills': ['skill:python'] } },
                  { exists: { field: 'fields.salaryMiddle' } },
                ],
              },
            },
          ],
        },
      },
      track_total_hits: false,
      size: 0,
      aggs: {
        currencies: {
          terms: { field: 'fields.salaryCurrency', size: 1, shard_size: 200 },
          aggs: {
            pay: {
              percentiles: {
                field: 'fields.salaryMiddle',
                percents: [25, 50, 75],
                keyed: false,
                tdigest: { compression: 1000 },
              },
            },
          },
        },
      },
    });
  });

  it('are asked of the currency told alone', () => {
    const request = compileQuartiles({ kind: 'quartiles', filter: python, currency: 'EUR' });
    expect(JSON.stringify(request.query)).toContain('{"term":{"fields.salaryCurrency":"EUR"}}');
  });

  it('are read to the cent', () => {
    const values = [
      { key: 25, value: 50_000.004_9 },
      { key: 50, value: 60_000 },
      { key: 75, value: 70_000.125_1 },
    ];
    const currencies = { buckets: [{ key: 'EUR', doc_count: 12, pay: { values } }] };
    expect(readQuartiles({ timed_out: false, aggregations: { currencies } })).toEqual({
      quartiles: { currency: 'EUR', count: 12, q1: 50_000, median: 60_000, q3: 70_000.13 },
    });
  });

  it('are none where nothing is paid, or the index has no shards', () => {
    expect(readQuartiles({ aggregations: { currencies: { buckets: [] } } })).toEqual({ quartiles: null });
    expect(readQuartiles({})).toEqual({ quartiles: null });
  });

  it('are never those of a part of the index', () => {
    expect(() => readQuartiles({ timed_out: true })).toThrow(
      expect.objectContaining({ code: 'SEARCH_TIMEOUT' }),
    );
  });
});
