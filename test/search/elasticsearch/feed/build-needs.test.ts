import { describe, expect, it } from '@jest/globals';
import { buildNeeds } from '../../../../src/search/elasticsearch/feed/build-needs.js';
import {
  boundedFields,
  combinedFields,
  neededFields,
} from '../../../../src/search/elasticsearch/feed/needed-fields.js';
import { readIndexDefinitions } from '../../../../src/search/elasticsearch/index-definitions.js';
import type { Filter, KeywordField } from '../../../../src/search/filter.js';

const terms = (field: KeywordField, ...values: readonly string[]): Filter => ({
  kind: 'terms',
  field,
  values,
});
const all = (...of: readonly Filter[]): Filter => ({ kind: 'all', of });
const needsOf = (...of: readonly Filter[]) => buildNeeds('POSTING_SEARCH', all(...of));
const nothing = { needs: {}, all: {}, count: {}, min: {}, max: {} };

describe('what a search watch is found by', () => {
  it('is an anchor for all of its kind where it needs no value', () => {
    expect(needsOf()).toEqual({ ...nothing, anchor: ['POSTING_SEARCH *'] });
    expect(needsOf({ kind: 'not', of: terms('country', 'DE') }).anchor).toEqual(['POSTING_SEARCH *']);
  });

  it('is the rarest of its conditions, and then the others', () => {
    expect(
      needsOf(terms('status', 'OPEN'), terms('country', 'DE', 'FR'), terms('skills', 'skill:go')),
    ).toEqual({
      ...nothing,
      anchor: ['POSTING_SEARCH skills skill:go'],
      needs: { country: ['DE', 'FR'], status: ['OPEN'] },
    });
  });

  it('is every one of several skills that it needs at once, and the alternatives beside them', () => {
    const single = ['a', 'b', 'c', 'b'].map((value) => terms('skills', value));

    expect(needsOf(...single, terms('skills', 'd', 'e'))).toEqual({
      ...nothing,
      anchor: ['POSTING_SEARCH skills a'],
      needs: { skills: ['d', 'e'] },
      all: { skills: ['b', 'c'] },
      count: { skills: 2 },
    });
  });

  it('is one condition on other fields that it asks several things of', () => {
    expect(needsOf(terms('skills', 'a'), terms('country', 'DE'), terms('country', 'FR'))).toEqual({
      ...nothing,
      anchor: ['POSTING_SEARCH skills a'],
      needs: { country: ['DE'] },
    });
  });

  it('leaves out fields that it is not found by', () => {
    expect(needsOf(terms('postingId', 'p'), terms('importance', 'REQUIRED'))).toEqual({
      ...nothing,
      anchor: ['POSTING_SEARCH *'],
    });
  });

  it('is the narrowest bounds of its numbers', () => {
    const ranges: readonly Filter[] = [
      { kind: 'range', field: 'salaryMax', gte: 10 },
      { kind: 'range', field: 'salaryMax', gt: 20, lt: 90 },
      { kind: 'range', field: 'postedAt', lte: 5 },
    ];

    expect(needsOf(...ranges)).toMatchObject({ min: { salaryMax: 20 }, max: { salaryMax: 90, postedAt: 5 } });
  });

  it('is what the mapping of watches names', () => {
    const mapping = readIndexDefinitions('jobs').find(({ kind }) => kind === 'watch')?.mappings.properties;

    expect(namesIn(mapping?.['needs']).toSorted()).toEqual(neededFields.toSorted());
    expect(namesIn(mapping?.['all']).toSorted()).toEqual(combinedFields.toSorted());
    expect(namesIn(mapping?.['count']).toSorted()).toEqual(combinedFields.toSorted());
    for (const bound of ['min', 'max']) {
      expect(namesIn(mapping?.[bound]).toSorted()).toEqual(boundedFields.toSorted());
    }
  });
});

interface Mapping {
  readonly properties?: Readonly<Record<string, unknown>>;
}

function namesIn(mapping: unknown): readonly string[] {
  return Object.entries((mapping as Mapping).properties ?? {}).flatMap(([name, inner]) => {
    const deeper = namesIn(inner);
    return deeper.length === 0 ? [name] : deeper.map((own) => `${name}.${own}`);
  });
}
