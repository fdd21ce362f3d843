import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { endOfPiece } from '../../src/skills/name-pieces.js';
import { buildNameTrie, ROOT, type NameTrie } from '../../src/skills/name-trie.js';

const unitsOf = (text: string) => Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** The value of the name that the whole text is; -1 where it is none. */
function find(trie: NameTrie, text: string): number {
  const units = unitsOf(text);
  let node = ROOT;
  for (let at = 0; at < units.length;) {
    const to = endOfPiece(units, at);
    node = trie.step(node, units, at, to);
    if (node === -1) return -1;
    at = to;
  }
  return node === ROOT ? -1 : trie.valueAt(node);
}

describe('buildNameTrie', () => {
  const names = [
    ['google', 1],
    ['c', 2],
    ['c++', 3],
    ['google cloud platform', 5],
    ['python3', 6],
    ['.net', 7],
  ] as const;
  const trie = buildNameTrie([['go', 0], ...names, ['go', 4]]);

  it.each(names)('finds %s', (name, value) => {
    expect(find(trie, name)).toBe(value);
  });

  it('lets a later name of equal letters replace an earlier one', () => {
    expect(find(trie, 'go')).toBe(4);
  });

  it.each(['', 'goo', 'c+', 'rust', 'googles', 'cc', 'python', 'google cloud', 'cloud', 'net', '\n'])(
    'finds no name in "%s"',
    (letters) => {
      expect(find(trie, letters)).toBe(-1);
    },
  );

  it('finds just the names that it was built from', () => {
    const anyName = fc.string({
      unit: fc.constantFrom('a', 'b', '1', ' ', '+', '.'),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(anyName), fc.array(anyName), (names, others) => {
        const values = new Map(names.map((name, nth) => [name, nth]));
        const built = buildNameTrie(names.map((name, nth) => [name, nth]));
        for (const name of [...names, ...others]) expect(find(built, name)).toBe(values.get(name) ?? -1);
      }),
    );
  });
});
