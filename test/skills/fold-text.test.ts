import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldName, foldText } from '../../src/skills/fold-text.js';

it('folds a name as it folds a text', () => {
  const piece = fc.constantFrom('Kafka', 'c++', ' ', '  ', '-', '_', '.', 'é', 'Ｃ', '7', '\n');
  const anyName = fc
    .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(anyName, (name) => {
      expect(foldName(name)).toBe(String.fromCharCode(...foldText(name.trim()).units));
    }),
  );
});

it.each([
  ['plain words', 'Plain words '],
  ['a gap of spaces', 'two   \n words '],
  ['hyphens', 'real-time - here-'],
  ['escapes', 'C\\+\\+ \\ '],
  ['characters that fold to many', 'ﷺﷺﷺ '],
])('says where a word begins behind %s', (_, before) => {
  const { units, starts } = foldText(`${before}Kafka and more`);
  const at = String.fromCharCode(...units).indexOf('kafka and more');
  expect([...starts.subarray(at, at + 6)]).toEqual([0, 1, 2, 3, 4, 5].map((nth) => before.length + nth));
  expect(starts.at(-1)).toBe(before.length + 'Kafka and more'.length);
});
