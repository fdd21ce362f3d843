import { describe, expect, it } from '@jest/globals';
import { valueStartExpression, valueStartTest, wordStartTest } from '../../src/search/word-start.js';

const begins = (value: string, typed: string): boolean => wordStartTest(typed)(value);

describe('a word of a value', () => {
  it.each([
    ['Acme Robotics', 'rob'],
    ['Acme Robotics', 'ACME R'],
    ['Łódź-Śródmieście', 'śród'],
    ['Łódź-Śródmieście', 'lodz-SROD'],
    ['AT&T', 't'],
    ['C++ Works', 'c++'],
    ['C++ Works', 'c++ w'],
    ['ASP.NET', 'net'],
    ['line\nbreak', 'break'],
    ['株式会社（Tokyo）', 'tokyo'],
    ['ＮＴＴデータ', 'ntt'],
    ['Foo・Barix', 'barix'],
    ['Acme→Zed', 'zed'],
    ['🚀Rocket', 'rock'],
    ['İstanbul A.Ş.', 'i'],
    ['İstanbul A.Ş.', 'İSTANBUL'.toLowerCase()],
    ['\u212aelvin Ltd', 'k'],
    ['ΣΙΓΜΑΣΟΦ', 'ΣΙΓΜΑΣ'],
    ['ΣΙΓΜΑΣ', 'σιγμας'],
    ['Zoë’s', 'zoe'],
    ['Zoë’s', "zoe's"],
    ['Zoe', 'Zoe\u0308'],
    ['Ölmühle', 'olm'],
    ['Zürich', 'zur'],
    ['Ørsted', 'ors'],
    ['Đà Nẵng', 'da nang'],
    ['Йошкар-Ола', 'йош'],
    ['Foo – Bar', 'foo bar'],
    ['Acme, Inc.', 'acme inc'],
    ['Acme Inc.', 'acme, inc'],
  ])('begins: %j, %j', (value, typed) => {
    expect(begins(value, typed)).toBe(true);
  });

  it.each([
    ['Acme Robotics', 'botics'],
    ['São Paulo', 'o P'],
    ['株式会社', '会社'],
    ['a.b', 'a*'],
    ['Acme', '.*'],
    ['Acme!!!', '!!!'],
    ['Acme', ''],
    ['Acme', ' '],
    ['straße', 'strasse'],
    ['Müller', 'mueller'],
    ['x²y', 'y'],
  ])("doesn't begin: %j, %j", (value, typed) => {
    expect(begins(value, typed)).toBe(false);
  });

  it('begins with the first of much that is typed, in an expression that Elasticsearch takes', () => {
    for (const word of ['o', 'x', '会', 'o ']) {
      const value = word.repeat(100);
      expect(valueStartExpression({ prefix: '', typed: value, word: 'any' })?.length).toBeLessThanOrEqual(
        1000,
      );
      expect(begins(value, value)).toBe(true);
      expect(begins(`${word.repeat(8)}z`, value)).toBe(false);
    }
    expect(begins(`${'o'.repeat(36)}z`, 'o'.repeat(100))).toBe(false);
    expect(begins('Deutsche Gesellschaft für Inder', 'deutsche gesellschaft fur international')).toBe(false);
  });

  it('begins behind a prefix that is spelled so, at once or later', () => {
    const ids = [
      'skill:unlisted:Foo Bar',
      'skill:unlisted:bar',
      'skill:bar',
      'Skill:unlisted:bar',
      'x.skill:unlisted:bar',
    ];
    const begun = (typed: string, word: 'first' | 'any') =>
      ids.filter(valueStartTest({ prefix: 'skill:unlisted:', typed, word }));
    expect(begun('BAR', 'any')).toEqual(['skill:unlisted:Foo Bar', 'skill:unlisted:bar']);
    expect(begun('BAR', 'first')).toEqual(['skill:unlisted:bar']);
    expect(begun('unlisted', 'any')).toEqual([]);
    expect(['a.b-x', 'a+b-x'].filter(valueStartTest({ prefix: 'a.b-', typed: 'x', word: 'first' }))).toEqual([
      'a.b-x',
    ]);
  });

  it('is told in linear time', () => {
    expect(begins('! '.repeat(5000), `a${' !a'.repeat(30)}`)).toBe(false);
    expect(begins('a '.repeat(5000), `${'a '.repeat(8)}b`)).toBe(false);
  });

  it('never ends within letters, digits or their accents', () => {
    const isBegun = wordStartTest('yz');
    const parted = Array.from({ length: 0x20000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code))
      .filter((letter) => /[\p{L}\p{N}\p{M}]/u.test(letter) && isBegun(`x${letter}yz`));
    expect(parted).toEqual([]);
  });
});
