import { describe, expect, it } from '@jest/globals';
import { compileStartingWith, isStartingWith } from '../../../src/search/elasticsearch/starting-with.js';

/** Lucene's dialect, as far as it is used here, is JavaScript's. */
const matches = (value: string, letters: string) =>
  new RegExp(`^${compileStartingWith(letters)}$`, 's').test(value);

describe('a value whose words start with some letters', () => {
  it.each([
    ['Acme Robotics', 'rob', true],
    ['Acme Robotics', 'ACME R', true],
    ['Acme Robotics', 'botics', false],
    ['Łódź-Śródmieście', 'śród', true],
    ['São Paulo', 'o P', false],
    ['AT&T', 't', true],
    ['C++ Works', 'c++', true],
    ['skill:unlisted:FooBarDB', 'skill:unlisted:foobar', true],
    ['a.b', 'a*', false],
    ['line\nbreak', 'break', true],
    ['', '', true],
  ])('%j, %j: %s', (value, letters, expected) => {
    expect(isStartingWith(value, letters)).toBe(expected);
    expect(matches(value, letters)).toBe(expected);
  });
});
