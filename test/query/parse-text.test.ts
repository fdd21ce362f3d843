import { describe, expect, it } from '@jest/globals';
import { parseText } from '../../src/query/parse-text.js';
import { recogniser, taxonomy } from './build-context.js';

const parse = (typed: string | null) => parseText(typed, { taxonomy, recogniser });

describe('a typed text', () => {
  it.each([null, '', '  \t\n', '?!', '+ / -'])('restricts nothing when it has no word in it: %j', (typed) => {
    expect(parse(typed)).toBeNull();
  });

  it('gives skills as clauses with every unambiguous spelling, and the other words as they were typed', () => {
    expect(parse('Senior k8s Administrators')).toEqual({
      skills: [{ skill: 'skill:kubernetes', typed: 'k8s', spellings: ['Kubernetes', 'k8s'] }],
      words: ['Senior', 'Administrators'],
    });
  });

  it('knows aliases of several words', () => {
    expect(parse('amazon web services architect')).toEqual({
      skills: [
        { skill: 'skill:aws', typed: 'amazon web services', spellings: ['AWS', 'Amazon Web Services'] },
      ],
      words: ['architect'],
    });
  });

  it('lets an ambiguous name be met by mentions alone', () => {
    expect(parse('go')).toEqual({ skills: [{ skill: 'skill:go', typed: 'go', spellings: [] }], words: [] });
    expect(parse('golang')?.skills[0]?.spellings).toEqual(['Golang']);
  });

  it('asks once for a skill that is named twice, in the way that finds more', () => {
    expect(parse('go golang')?.skills).toEqual([
      { skill: 'skill:go', typed: 'golang', spellings: ['Golang'] },
    ]);
  });

  it('keeps skills with symbols whole and leaves no crumbs of punctuation', () => {
    expect(parse('(C++/Java), kafka')).toMatchObject({
      skills: [{ skill: 'skill:cplusplus' }, { skill: 'skill:java' }, { skill: 'skill:kafka' }],
      words: [],
    });
  });

  it('drops stop words', () => {
    expect(parse('Head of the platform')?.words).toEqual(['Head', 'platform']);
    expect(parse('experience with Kafka')?.words).toEqual(['experience']);
  });

  it('keeps stop words where there is nothing else', () => {
    expect(parse('to be or not to be')?.words).toEqual(['to', 'be', 'or', 'not']);
  });

  it('is refused over 512 characters', () => {
    expect(parse(`${'a'.repeat(511)} `)).not.toBeNull();
    expect(() => parse('a'.repeat(513))).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining('512') }),
    );
  });

  it('is refused over 32 words', () => {
    const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');
    expect(parse(words(32))?.words).toHaveLength(32);
    expect(() => parse(words(33))).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringContaining('got 33') }),
    );
  });
});
