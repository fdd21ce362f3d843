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
