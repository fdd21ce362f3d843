import { describe, expect, it } from '@jest/globals';
import { plainMarkdown } from '../../../src/extraction/text/plain-markdown.js';
import { readPosting, summarise } from '../build-reader.js';

describe('scraped markdown', () => {
  it.each([
    ['C\\+\\+ \\& C\\#, hands\\-on', 'C++ & C#, hands-on'],
    ['C:\\temp and \\d', 'C:\\temp and \\d'],
  ])('loses the backslashes before marks: %s', (text, expected) => {
    expect(plainMarkdown(text).text).toBe(expected);
  });

  it.each([
    ['* Strong\n **SQL** \n with joins', '* Strong SQL with joins'],
    ['We look for an\n **engineer**\n\n**Duties**', 'We look for an engineer \n\n**Duties**'],
    ['All is said.\n **Duties** \n', 'All is said.\n **Duties** \n'],
    ['We pay well\n**Duties**\n', 'We pay well\n**Duties**\n'],
  ])('has bold words in their sentence again: %j', (text, expected) => {
    expect(plainMarkdown(text).text).toBe(expected);
  });

  it('is read, and requirements stand where the text has them', () => {
    const text =
      'Engineer\n\n**Requirements**\n\n* 3\\+ years of\n **C\\+\\+** \n and SQL\n* Hands\\-on\n **Kafka**';
    expect(summarise(text)).toEqual(['REQUIRED C++ 3y', 'REQUIRED SQL 3y', 'REQUIRED Kafka']);
    const [first, , last] = readPosting(text).requirements.map(({ span }) => span);
    expect(text.slice(first?.start, first?.end)).toBe('3\\+ years of\n **C\\+\\+** \n and SQL');
    expect(text.slice(last?.start, last?.end)).toMatch(/^Hands.*\n \*\*Kafka/);
  });
});
