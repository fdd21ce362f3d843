import { describe, expect, it } from '@jest/globals';
import { foldName } from '../../src/skills/fold-text.js';
import { loadTaxonomy } from '../../src/skills/load-taxonomy.js';
import { surroundingsOf } from '../../src/skills/name-surroundings.js';
import { buildNameTrie } from '../../src/skills/name-trie.js';
import { scanNames } from '../../src/skills/scan-names.js';
import { recogniser } from './build-reader.js';

const names = loadTaxonomy().skills.flatMap(({ name, aliases }) => [name, ...aliases]);
const longest = Math.max(...names.map((name) => foldName(name).length));

const trie = buildNameTrie(names.map((name, nth) => [foldName(name), nth]));

/** Steps through the trie while scanning: what the time of a scan is made of. */
function countSteps(text: string): number {
  let steps = 0;
  scanNames(text, {
    step: (node, units, from, to) => {
      steps++;
      return trie.step(node, units, from, to);
    },
    valueAt: (node) => trie.valueAt(node),
  });
  return steps;
}

describe.each([
  ['brackets', '([{<'],
  ['digits', '0123456789'],
  ['a name', 'Kafka '],
  ['an ambiguous name', 'Go '],
  ['a name glued to digits', 'python1.1.1.1'],
  ['beginnings of a long name', 'amazon elastic compute '],
  ['beginnings of a web address', 'https://'],
  ['white space', ' \n'],
  ['hyphens', '- -'],
  ['stars', 'Go ****'],
])('a megabyte of %s', (_, piece) => {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
  const tenth = text.slice(0, text.length / 10);

  it('takes steps in proportion to its length', () => {
    expect(countSteps(text)).toBeLessThanOrEqual(countSteps(tenth) * 10 + 10 * longest);
    expect(countSteps(tenth)).toBeLessThanOrEqual(tenth.length * longest);
  });

  it('is read to its end', () => {
    const mentions = recogniser.inDocument(`${text} and Kafka`);
    expect(mentions.at(-1)).toEqual({
      skill: 'skill:kafka',
      start: text.length + 5,
      end: text.length + 10,
      ambiguous: false,
    });
  });
});

it('decides on an ambiguous name from a bounded piece of text, however long the line', () => {
  const text = `${'a'.repeat(5000)} Go ${'b'.repeat(5000)}`;
  const name = { skill: 'skill:go', name: 'Go', ambiguous: true, start: 5001, end: 5003 } as const;
  const { before, after } = surroundingsOf(text, name);
  expect(before.length).toBeLessThanOrEqual(160);
  expect(after.length).toBeLessThanOrEqual(60);
});
