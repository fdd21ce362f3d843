import { describe, expect, it } from '@jest/globals';
import { findMarks } from '../../../src/extraction/requirements/find-marks.js';
import { preferredWords, requiredWords } from '../../../src/extraction/requirements/importance-words.js';

const marksOf = (text: string) => findMarks(text).map(({ kind, words }) => [kind, words]);

describe('findMarks', () => {
  it('finds marks in order, with what they say and where they stand', () => {
    expect(findMarks('Kafka is a plus, SQL is required')).toEqual([
      { kind: 'preferred', start: 6, end: 15, words: 'is a plus' },
      { kind: 'required', start: 21, end: 32, words: 'is required' },
    ]);
  });

  it('finds what stands behind a mark that another one would have begun in', () => {
    expect(marksOf('Preferred experience is mandatory: Kafka')).toEqual([
      ['leading', 'Preferred experience is'],
      ['required', 'mandatory'],
    ]);
  });

  it('finds none where nothing is said', () => {
    expect(marksOf('Python and SQL')).toEqual([]);
  });

  it('takes no longer for any word of the tables because it is repeated', () => {
    const words = new Set([...preferredWords, ...requiredWords].join(' ').match(/[a-z]{2,}/g));
    for (const word of words)
      expect(findMarks(`${`${word} `.repeat(150)}tools`).length).toBeLessThanOrEqual(150);
  });
});
