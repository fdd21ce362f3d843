import { describe, expect, it } from '@jest/globals';
import { readLines } from '../../../src/extraction/text/read-lines.js';
import { splitSentences } from '../../../src/extraction/text/split-sentences.js';

const linesOf = (text: string) => readLines(text).map((line) => `${line.kind} ${line.text}`);
const sentencesOf = (text: string) =>
  splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe('lines', () => {
  it.each([
    ['- Python', 'item Python'],
    ['* Python', 'item Python'],
    ['• Python', 'item Python'],
    ['•Python', 'item Python'],
    ['12. Python', 'item Python'],
    ['(3) Python', 'item Python'],
    ['- [x] Python', 'item Python'],
    ['✓ Python', 'item Python'],
    ['## Requirements ##', 'heading Requirements'],
    ['**Requirements:**', 'heading Requirements'],
    ['**Requirements**:', 'heading Requirements'],
    ['🚀 Requirements', 'plain Requirements'],
    ['**Location:** Berlin', 'plain **Location:** Berlin'],
    ['5+ years', 'plain 5+ years'],
    ['-5 degrees', 'plain -5 degrees'],
  ])('"%s" is %s', (text, expected) => {
    expect(linesOf(text)).toEqual([expected]);
  });

  it('that were broken in two are one again', () => {
    expect(linesOf('- Python and\n  Docker\n- Kafka')).toEqual(['item Python and\n  Docker', 'item Kafka']);
  });

  it('of a list that end in commas stay apart where each begins anew', () => {
    expect(
      linesOf('have run brokers such as Kafka or NATS for some years,\nknow Docker,\nwant to learn Go'),
    ).toEqual([
      'plain have run brokers such as Kafka or NATS for some years,',
      'plain know Docker,',
      'plain want to learn Go',
    ]);
  });

  it('take a bullet that has a line to itself for their own', () => {
    expect(linesOf('*\nExperience\n*\nPython')).toEqual(['item Experience', 'item Python']);
  });

  it('go on after an open bracket and after "e.g."', () => {
    expect(linesOf('A broker ( e.g .\nKafka )\nDocker')).toEqual([
      'plain A broker ( e.g .\nKafka )',
      'plain Docker',
    ]);
  });

  it('of dashes underline headings or part the text', () => {
    expect(linesOf('Requirements\n---\na')).toEqual(['heading Requirements', 'plain a']);
    expect(linesOf('a\n\n---\n\nb')).toEqual(['plain a', 'rule ---', 'plain b']);
  });
});

describe('sentences', () => {
  it('end with full stops, not with abbreviations or in names', () => {
    expect(sentencesOf('We use Node.js e.g. Express. Also Vue.js! You too? Yes')).toEqual([
      'We use Node.js e.g. Express.',
      'Also Vue.js!',
      'You too?',
      'Yes',
    ]);
  });

  it('of tokenised text go on after abbreviations as well', () => {
    expect(sentencesOf('A queue ( e.g . Kafka ) is used . We like it')).toEqual([
      'A queue ( e.g . Kafka ) is used .',
      'We like it',
    ]);
  });

  it('end at bullets within a line', () => {
    expect(sentencesOf('Skills: • Python • Go')).toEqual(['Skills:', 'Python', 'Go']);
    expect(sentencesOf('Skills * Python * Go ... Java')).toEqual(['Skills', 'Python', 'Go', 'Java']);
  });

  it('go on after dots that end a list', () => {
    expect(sentencesOf('Queues (Kafka, NATS, …) and Go, ... Java')).toEqual([
      'Queues (Kafka, NATS, …) and Go, ... Java',
    ]);
  });

  it('are cut where they are endless', () => {
    expect(Math.max(...sentencesOf('word '.repeat(1000)).map(({ length }) => length))).toBeLessThanOrEqual(
      1000,
    );
  });
});
