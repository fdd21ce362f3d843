import { describe, expect, it } from '@jest/globals';
import { fingerprint } from '../../src/query/fingerprint.js';

const search = {
  kind: 'posting',
  query: 'kafka',
  filter: { company: ['Acme'], status: ['OPEN'] },
  sort: { by: 'relevance', direction: 'desc' },
} as const;

describe('the fingerprint of a search', () => {
  it.each([
    ['the order of the fields', { ...search, filter: { status: ['OPEN'], company: ['Acme'] } }],
    ['what doesn’t restrict', { ...search, filter: { ...search.filter, city: [], text: null, not: {} } }],
    ['white space around the query', { ...search, query: ' kafka ' }],
  ])('doesn’t mind %s', (_, same) => {
    expect(fingerprint(same)).toBe(fingerprint(search));
  });

  it.each([
    ['query', { ...search, query: 'Kafka streams' }],
    ['filter', { ...search, filter: { company: ['Acme'] } }],
    ['values', { ...search, filter: { company: ['Acme', 'Globex'], status: ['OPEN'] } }],
    ['dates', { ...search, filter: { postedAt: { gte: new Date(0) } } }],
    ['kind', { ...search, kind: 'candidate' as const }],
    ['sort', { ...search, sort: { by: 'postedAt', direction: 'desc' } as const }],
    ['direction', { ...search, sort: { by: 'relevance', direction: 'asc' } as const }],
  ])('differs with the %s', (_, other) => {
    expect(fingerprint(other)).not.toBe(fingerprint(search));
  });

  it('tells dates apart', () => {
    const posted = (time: number) =>
      fingerprint({ ...search, filter: { postedAt: { gte: new Date(time) } } });
    expect(posted(1)).not.toBe(posted(2));
  });
});
