import { describe, expect, it } from '@jest/globals';
import { compileSearch } from '../../../src/search/elasticsearch/compile-search.js';
import { buildPage, buildQuery } from './build-query.js';
import { buildTermsFacet } from '../../support/build-terms-facet.js';
import { buildWords } from '../../support/build-text-query.js';

const berlin = {
  facet: 'city',
  filter: { kind: 'terms', field: 'city', values: ['Berlin'] },
} as const;
const remote = {
  facet: 'workplace',
  filter: { kind: 'terms', field: 'workplace', values: ['REMOTE'] },
} as const;

describe('a search for Elasticsearch', () => {
  it('without a page asks for no hits', () => {
    expect(compileSearch(buildQuery({ total: true }), null)).toEqual({
      query: { bool: { filter: [{ match_all: {} }] } },
      track_total_hits: true,
      size: 0,
    });
  });

  it('asks for one hit more than the page has, and goes on from a position', () => {
    const from = { values: [1_772_582_400_000, 'posting:a'], snapshot: null };
    const query = buildQuery({ page: buildPage({ size: 7, from }) });

    expect(compileSearch(query, null)).toMatchObject({
      size: 8,
      search_after: [1_772_582_400_000, 'posting:a'],
      seq_no_primary_term: true,
    });
  });

  it.each([
    ['asc', 'forward', 'asc', 'asc', Number.MAX_SAFE_INTEGER],
    ['asc', 'backward', 'desc', 'desc', Number.MAX_SAFE_INTEGER],
    ['desc', 'forward', 'desc', 'asc', -Number.MAX_SAFE_INTEGER],
    ['desc', 'backward', 'asc', 'desc', -Number.MAX_SAFE_INTEGER],
  ] as const)(
    'sorted %s and read %s keeps missing values last and ties by id',
    (direction, way, order, tie, missing) => {
      const query = buildQuery({ sort: { by: 'salaryMax', direction }, page: buildPage({ direction: way }) });

      expect(compileSearch(query, null).sort).toEqual([
        { 'fields.salaryMax': { order, missing, unmapped_type: 'double' } },
        { 'fields.id': { order: tie } },
      ]);
    },
  );

  it('by relevance scores the text and reads from its snapshot', () => {
    const query = buildQuery({
      text: buildWords('payments'),
      sort: { by: 'relevance', direction: 'desc' },
      page: buildPage(),
    });

    expect(compileSearch(query, { id: 'pit' })).toMatchObject({
      query: { bool: { must: [{ multi_match: { query: 'payments', fuzziness: 'AUTO:4,8' } }] } },
      sort: [{ _score: { order: 'desc' } }, { 'fields.id': { order: 'asc' } }],
      pit: { id: 'pit', keep_alive: '2m' },
    });
  });

  it('by relevance without text goes by id', () => {
    const query = buildQuery({ sort: { by: 'relevance', direction: 'desc' }, page: buildPage() });

    expect(compileSearch(query, null).sort).toEqual([{ 'fields.id': { order: 'asc' } }]);
  });

  it('by another order filters by the text without scoring it', () => {
    expect(compileSearch(buildQuery({ text: buildWords('payments') }), null).query).toMatchObject({
      bool: { filter: [{ multi_match: { query: 'payments' } }, { match_all: {} }] },
    });
  });

  it('finds a skill by requirement, by mention, and by its words where they are unambiguous', () => {
    const kafka = {
      skill: 'skill:kafka',
      typed: 'Apache Kafka',
      spellings: ['Kafka', 'Apache Kafka'],
    } as const;
    const go = { skill: 'skill:go', typed: 'go', spellings: [] } as const;
    const named = (field: string, skill: string, boost: number) => ({
      constant_score: { filter: { term: { [`fields.${field}`]: skill } }, boost },
    });

    expect(compileSearch(buildQuery({ text: { skills: [kafka, go], words: [] } }), null).query).toEqual({
      bool: {
        filter: [
          {
            bool: {
              should: [
                named('skills', 'skill:kafka', 8),
                named('mentions', 'skill:kafka', 2),
                {
                  multi_match: {
                    query: 'Apache Kafka',
                    type: 'phrase',
                    analyzer: 'rolecall_search',
                    fields: ['texts.title^4', 'texts.company^2', 'texts.description'],
                  },
                },
              ],
              minimum_should_match: 1,
            },
          },
          {
            bool: {
              should: [named('skills', 'skill:go', 8), named('mentions', 'skill:go', 2)],
              minimum_should_match: 1,
            },
          },
          { match_all: {} },
        ],
      },
    });
  });

  it('applies choices to hits and total, and to every facet but their own, once to those that share them', () => {
    const query = buildQuery({
      choices: [berlin, remote],
      facets: [
        buildTermsFacet({ field: 'city', selected: ['Berlin'] }),
        buildTermsFacet({
          field: 'company',
          order: 'value',
          startingWith: { prefix: '', typed: 'a.', word: 'any' },
        }),
        buildTermsFacet({ field: 'status' }),
      ],
    });
    const inBerlin = { terms: { 'fields.city': ['Berlin'] } };
    const isRemote = { terms: { 'fields.workplace': ['REMOTE'] } };

    expect(compileSearch(query, null)).toMatchObject({
      post_filter: { bool: { filter: [inBerlin, isRemote] } },
      aggs: {
        facets0: {
          filter: isRemote,
          aggs: {
            '0 listed': { terms: { field: 'fields.city', size: 10 } },
            '0 missing': { missing: { field: 'fields.city' } },
          },
        },
        facets1: {
          filter: { bool: { filter: [inBerlin, isRemote] } },
          aggs: {
            '0 each': { filters: { filters: [{ term: { 'fields.city': 'Berlin' } }] } },
            '1 begun': {
              terms: {
                order: { _key: 'asc' },
                include: expect.stringMatching(/^\(.*\)\?\[Aa.*\]\[\..*\]\.\*$/),
              },
            },
            '1 missing': { missing: { field: 'fields.company' } },
            '2 listed': { terms: { field: 'fields.status', size: 10 } },
          },
        },
      },
    });
  });

  it('counts what is chosen among all that meet the other choices, where a document that has it may fail its own', () => {
    const both = { facet: 'city', filter: { kind: 'all', of: [berlin.filter, remote.filter] } } as const;
    const facet = buildTermsFacet({ field: 'city', selected: ['Berlin'] });

    expect(compileSearch(buildQuery({ choices: [both], facets: [facet] }), null).aggs).toMatchObject({
      facets0: { filter: { match_all: {} }, aggs: { '0 listed': {}, '0 each': {} } },
    });
  });

  it('counts ranges by their conditions, in their order, with statistics', () => {
    const query = buildQuery({
      facets: [
        {
          kind: 'ranges',
          name: 'years',
          field: 'minYearsExperience',
          buckets: [
            { value: '0-2', filter: { kind: 'range', field: 'minYearsExperience', lte: 2 } },
            { value: '3+', filter: { kind: 'range', field: 'minYearsExperience', gte: 3 } },
          ],
        },
      ],
    });

    expect(compileSearch(query, null).aggs).toEqual({
      facets0: {
        filter: { match_all: {} },
        aggs: {
          '0 buckets': {
            filters: {
              filters: [
                { range: { 'fields.minYearsExperience': { lte: 2 } } },
                { range: { 'fields.minYearsExperience': { gte: 3 } } },
              ],
            },
          },
          '0 stats': { stats: { field: 'fields.minYearsExperience' } },
          '0 missing': { missing: { field: 'fields.minYearsExperience' } },
        },
      },
    });
  });

  it('counts both ends of salaries of the most frequent currency between bounds', () => {
    const query = buildQuery({ facets: [{ kind: 'salary', name: 'pay', bounds: [10, 20] }] });
    const ranges = [{ to: 10 }, { from: 10, to: 20 }, { from: 20 }];

    expect(compileSearch(query, null).aggs).toMatchObject({
      facets0: {
        aggs: {
          '0 currencies': {
            terms: { field: 'fields.salaryCurrency', size: 1 },
            aggs: {
              least: { range: { field: 'fields.salaryMin', ranges } },
              greatest: { range: { field: 'fields.salaryMax', ranges } },
            },
          },
          '0 missing': { missing: { field: 'fields.salaryCurrency' } },
        },
      },
    });
  });
});
