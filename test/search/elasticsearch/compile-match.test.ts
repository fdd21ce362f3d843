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

  it('asks for no least score where whatever is found counts', () => {
    const requirements = [{ full: ['experience>=5'], partial: ['experience>=5'], half: 1 }];
    expect(ranked('candidate', { kind: 'candidates', requirements, threshold: 1 })).not.toHaveProperty(
      'min_score',
    );
    expect(
      ranked('posting', { kind: 'postings', tokens: ['experience>=0'], minScore: 0 }),
    ).not.toHaveProperty('query.function_score.min_score');
  });

  it('adds up what tokens earn of each requirement and divides it by the weight of the posting', () => {
    const tokens = ['skill:go>=0', 'skill:go>=1', 'category:Languages', 'experience>=0', 'experience>=1'];
    const match = { kind: 'postings', tokens, minScore: 0.8 } as const;
    const earned = (field: string, held: readonly string[], boost: number) => ({
      constant_score: { filter: { terms: { [`requirements.match.${field}`]: held } }, boost },
    });
    const ofSkills = ['skill:go>=0', 'skill:go>=1'];
    const least = ['skill:go>=0', 'category:Languages', 'experience>=0', 'experience>=1'];

    expect(ranked('posting', match, { filter: open }).query).toEqual({
      function_score: {
        query: {
          bool: {
            must: [
              {
                nested: {
                  path: 'requirements',
                  score_mode: 'sum',
                  query: {
                    bool: {
                      should: [
                        earned('whole4', least, 4),
                        earned('whole2', least, 2),
                        earned('full2', ofSkills, 2),
                        earned('full1', ofSkills, 1),
                        earned('partial2', least, 2),
                        earned('partial1', least, 1),
                      ],
                      minimum_should_match: 1,
                    },
                  },
                },
              },
            ],
            filter: [{ terms: { 'fields.status': ['OPEN'] } }],
          },
        },
        functions: [{ field_value_factor: { field: 'matchWeight', modifier: 'reciprocal' } }],
        boost_mode: 'multiply',
        min_score: Math.fround(0.8),
      },
    });
  });
});
