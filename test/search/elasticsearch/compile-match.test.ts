import { describe, expect, it } from '@jest/globals';
import type { MatchRanking } from '../../../src/search/query.js';
import { compileSearch } from '../../../src/search/elasticsearch/compile-search.js';
import { buildPage, buildQuery } from './build-query.js';

const ranked = (of: 'candidate' | 'posting', match: MatchRanking, parts = {}) =>
  compileSearch(buildQuery({ of, match, sort: { by: 'relevance', direction: 'desc' }, ...parts }), null);

const open = { kind: 'terms', field: 'status', values: ['OPEN'] } as const;

describe('a ranking by coverage for Elasticsearch', () => {
  it('adds up the halves that candidates earn, from the threshold on', () => {
    const requirements = [
      { full: ['skill:python>=3', 'skill:java>=3'], partial: ['skill:python>=0', 'skill:java>=0'], half: 2 },
      { full: ['experience>=5'], partial: ['experience>=5'], half: 1 },
    ];
    const match = { kind: 'candidates', requirements, threshold: 5 } as const;
    const earned = (tokens: readonly string[], boost: number) => ({
      constant_score: { filter: { terms: { matchTokens: tokens } }, boost },
    });

    expect(ranked('candidate', match, { page: buildPage({ size: 20 }), total: true })).toEqual({
      query: {
        bool: {
          should: [
            earned(['skill:java>=3', 'skill:python>=3'], 2),
            earned(['skill:java>=0', 'skill:python>=0'], 2),
            earned(['experience>=5'], 2),
          ],
          minimum_should_match: 1,
          filter: [],
        },
      },
      min_score: 5,
      track_total_hits: true,
      size: 21,
      sort: [{ _score: { order: 'desc' } }, { 'fields.id': { order: 'asc' } }],
      seq_no_primary_term: true,
    });
  });

  it('finds no candidates where nothing is asked', () => {
    const match = { kind: 'candidates', requirements: [], threshold: 1 } as const;
    expect(ranked('candidate', match).query).toEqual({ match_none: {} });
  });

  it('divides the halves that tokens earn by the weight of each posting', () => {
    const match = { kind: 'postings', tokens: ['skill:go>=0', 'skill:go>=1'], minScore: 0.8 } as const;
    const held = (field: string) => ({
      constant_score: { filter: { terms: { [field]: ['skill:go>=0', 'skill:go>=1'] } } },
    });

    expect(ranked('posting', match, { filter: open })).toMatchObject({
      query: {
        script_score: {
          query: {
            bool: {
              must: [
                {
                  nested: {
                    path: 'requirements',
                    score_mode: 'sum',
                    query: {
                      function_score: {
                        query: {
                          bool: {
                            should: [held('requirements.match.full'), held('requirements.match.partial')],
                            minimum_should_match: 1,
                          },
                        },
                        functions: [{ field_value_factor: { field: 'requirements.match.half' } }],
                        boost_mode: 'multiply',
                      },
                    },
                  },
                },
              ],
              filter: [{ terms: { 'fields.status': ['OPEN'] } }],
            },
          },
          script: {
            source:
              "double share = _score / doc['matchWeight'].value; return share >= params.minScore ? share : 0;",
            params: { minScore: 0.8 },
          },
        },
      },
      min_score: 1e-6,
    });
  });
});
