import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyze } from '../../src/analysis/analyze.js';
import { symbols } from '../../src/analysis/symbols.js';

const terms = (text: string) => analyze(text).map((token) => token.term);
const words = (text: string) => analyze(text).map((token) => text.slice(token.start, token.end));

describe('analyze', () => {
  it.each([
    ['C++, C# and F#', ['cplusplu', 'csharp', 'and', 'fsharp']],
    ['C++17', ['cplusplu', '17']],
    ['.NET and ASP.NET', ['dotnet', 'and', 'aspdotnet']],
    ['Node.js or NodeJS', ['nodej', 'or', 'nodej']],
    ['CI/CD', ['cicd']],
    ['Objective-C++ beside Objective-C', ['objectivecplusplu', 'besid', 'objectivec']],
    ['A/B testing at QA/Backend', ['ab', 'test', 'at', 'qa', 'backend']],
  ])('keeps the symbols of %j', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it.each([
    ['python,java;go', ['python', 'java', 'go']],
    ["don't 3.14 1,000 a_b x:y", ["don't", '3.14', '1,000', 'a_b', 'x:y']],
    ['日本ひら カタカナ 한국어', ['日', '本', 'ひ', 'ら', 'カタカナ', '한국어']],
    ['ship it 🚀 👩‍👩‍👧 🇩🇪🇫🇷', ['ship', 'it', '🚀', '👩‍👩‍👧', '🇩🇪', '🇫🇷']],
    ['___ … — "!"', []],
    ['', []],
  ])('splits %j into words', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it('stems, drops the possessive and folds to lower-case ASCII', () => {
    expect(terms('Engineers’ engineering ENGINE’S Café ÆON Straße')).toEqual([
      'engin',
      'engin',
      'engin',
      'cafe',
      'aeon',
      'strass',
    ]);
  });

  it('stems as Porter wrote it down', () => {
    expect(terms('ponies caresses agreed plastered hopping relational ies sses')).toEqual([
      'poni',
      'caress',
      'agre',
      'plaster',
      'hop',
      'relat',
      'i',
      'ss',
    ]);
  });

  it('says where in the original each word stands', () => {
    expect(words('We use C++17, CI/CD and A/B testing in .NET.')).toEqual([
      ...['We', 'use', 'C++', '17', 'CI/CD', 'and', 'A/B', 'testing', 'in', '.NET'],
    ]);
  });

  it('cuts words longer than 255 code units', () => {
    expect(analyze('x'.repeat(600)).map((token) => token.end - token.start)).toEqual([255, 255, 90]);
  });

  it('gives words in order that lie within the text, whatever the text', () => {
    const piece = fc.constantFrom(
      ...symbols.map(([written]) => written),
      ' ',
      'a',
      '1',
      "'",
      '.',
      '_',
      'é',
      '日',
      '👩',
      '\u200d',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' }))), (pieces) => {
        const text = pieces.join('');
        let before = 0;
        for (const { term, start, end } of analyze(text)) {
          expect(term).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = start;
        }
      }),
    );
  });
});

describe('symbols', () => {
  it('are each written once and neither begin nor end with white space', () => {
    expect(new Set(symbols.map(([written]) => written)).size).toBe(symbols.length);
    for (const side of symbols.flat()) expect(side.trim()).toBe(side);
  });
});
