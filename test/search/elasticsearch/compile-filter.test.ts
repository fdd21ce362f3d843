import { describe, expect, it } from '@jest/globals';
import { everything, type Filter } from '../../../src/search/filter.js';
import { compileFilter } from '../../../src/search/elasticsearch/compile-filter.js';
import { buildWords } from '../../support/build-text-query.js';

const posting = { kind: 'posting', path: '' } as const;
const requirement = { kind: 'requirement', path: '' } as const;
const open: Filter = { kind: 'terms', field: 'status', values: ['OPEN'] };

describe('a filter for Elasticsearch', () => {
  it('without conditions matches everything', () => {
    expect(compileFilter(everything, posting)).toEqual({ match_all: {} });
  });

  it('of no alternatives matches nothing', () => {
    expect(compileFilter({ kind: 'any', of: [] }, posting)).toEqual({ match_none: {} });
  });

  it('keeps the bounds that it was given and no others', () => {
    expect(compileFilter({ kind: 'range', field: 'salaryMax', gte: 0, lt: 5 }, posting)).toEqual({
      range: { 'fields.salaryMax': { gte: 0, lt: 5 } },
    });
  });

  it('combines conditions', () => {
    const filter: Filter = {
      kind: 'all',
      of: [
        open,
        { kind: 'not', of: { kind: 'exists', field: 'company' } },
        { kind: 'any', of: [open, { kind: 'terms', field: 'city', values: ['Berlin', 'Bonn'] }] },
      ],
    };

    expect(compileFilter(filter, posting)).toEqual({
      bool: {
        filter: [
          { terms: { 'fields.status': ['OPEN'] } },
          { bool: { must_not: [{ exists: { field: 'fields.company' } }] } },
          {
            bool: {
              should: [
                { terms: { 'fields.status': ['OPEN'] } },
                { terms: { 'fields.city': ['Berlin', 'Bonn'] } },
              ],
              minimum_should_match: 1,
            },
          },
        ],
      },
    });
  });

  it('asks one and the same requirement for all conditions on a requirement', () => {
    const filter: Filter = {
      kind: 'requirement',
      of: {
        kind: 'all',
        of: [
          { kind: 'terms', field: 'skills', values: ['skill:python'] },
          { kind: 'range', field: 'minYears', gte: 5 },
        ],
      },
    };

    expect(compileFilter(filter, posting)).toEqual({
      nested: {
        path: 'requirements',
        query: {
          bool: {
            filter: [
              { terms: { 'requirements.fields.skills': ['skill:python'] } },
              { range: { 'requirements.fields.minYears': { gte: 5 } } },
            ],
          },
        },
      },
    });
  });

  it('asks the copies in a requirement for conditions on its posting', () => {
    expect(compileFilter({ kind: 'posting', of: open }, requirement)).toEqual({
      terms: { 'posting.fields.status': ['OPEN'] },
    });
  });

  it('searches the text of a requirement in its posting', () => {
    const filter: Filter = { kind: 'requirement', of: { kind: 'text', text: buildWords('payments') } };

    expect(compileFilter(filter, posting)).toMatchObject({
      nested: { query: { multi_match: { query: 'payments', fields: ['requirements.texts.text'] } } },
    });
  });

  it('on what a kind of document has not matches none', () => {
    expect(compileFilter({ kind: 'posting', of: open }, posting)).toEqual({ match_none: {} });
    expect(compileFilter({ kind: 'requirement', of: open }, requirement)).toEqual({ match_none: {} });
  });
});
