import { describe, expect, it } from '@jest/globals';
import { buildNameTrie, ROOT } from '../../src/skills/name-trie.js';

const trie = buildNameTrie([
  ['go', 0],
  ['google', 1],
  ['c', 2],
  ['c++', 3],
  ['go', 4],
]);
const find = (name: string): number =>
  trie.valueAt(
    Array.from(name, (letter) => letter.charCodeAt(0)).reduce((node, unit) => trie.step(node, unit), ROOT),
  );

describe('buildNameTrie', () => {
  it.each([
    ['google', 1],
    ['c', 2],
    ['c++', 3],
  ])('finds %s', (name, value) => {
    expect(find(name)).toBe(value);
  });

  it('lets a later name of equal letters replace an earlier one', () => {
    expect(find('go')).toBe(4);
  });

  it.each(['', 'goo', 'c+', 'rust', 'googles', 'cc'])('finds no name in "%s"', (letters) => {
    expect(find(letters)).toBe(-1);
  });
});
