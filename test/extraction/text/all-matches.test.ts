import { describe, expect, it } from '@jest/globals';
import { allMatches } from '../../../src/extraction/text/all-matches.js';

const years = /(?<years>\d+) years/g;

describe('allMatches', () => {
  it('finds every match in order, with its place and its groups', () => {
    const found = allMatches('3 years of Go, 5 years of SQL', years);
    expect(found.map(({ index, groups }) => [index, groups?.['years']])).toEqual([
      [0, '3'],
      [15, '5'],
    ]);
  });

  it('finds nothing where nothing matches', () => {
    expect(allMatches('Go and SQL', years)).toEqual([]);
  });

  it('starts at the beginning of a text, wherever the pattern was used before', () => {
    years.test('3 years');
    expect(allMatches('5 years', years)).toHaveLength(1);
  });
});
