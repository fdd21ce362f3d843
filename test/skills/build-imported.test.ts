import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { buildImported } from '../../scripts/skills/build-imported.js';
import { formatSkillFile } from '../../scripts/skills/format-skill-file.js';
import { overlayFile } from '../../scripts/skills/overlay-entry.js';
import { readSkillRecords } from '../../src/skills/load-taxonomy.js';
import { skillFile } from '../../src/skills/skill-record.js';

const records = readSkillRecords(new URL('../../skills/', import.meta.url));
const curated = records.filter(({ id }) => id === 'javascript' || id === 'node-js');
const english = new Set(['anvil', 'hammer']);

const list = new Map([
  ['Anvil', ['anv', 'anvilscript']],
  ['Zyx Tools Zyxer', []],
  ['JavaScript', []],
]);

/** The skills of an overlay of one category with one entry. */
function build(entry: Readonly<Record<string, unknown>>) {
  const overlay = overlayFile.parse({ Tool: [entry] });
  return buildImported(overlay, { name: 'some-list', file: 'some', entries: list }, curated, english);
}

describe('an entry that is taken from a list', () => {
  it('has its name and aliases, and tells where it comes from', () => {
    expect(build({ from: 'Anvil', ambiguous: ['Anvil', 'anv'] })).toEqual([
      {
        id: 'anvil',
        name: 'Anvil',
        category: 'Tool',
        aliases: ['anvilscript', 'anv'],
        ambiguous: ['Anvil', 'anv'],
        unless: [],
        implies: [],
        source: 'some-list: Anvil',
      },
    ]);
  });

  it('may get another name, more aliases, and lose some', () => {
    const [skill] = build({ from: 'Anvil', name: 'Anvil C++', aliases: ['AnvilKit'], without: ['anv'] });
    expect(skill).toMatchObject({
      id: 'anvil-cplusplus',
      name: 'Anvil C++',
      aliases: ['anvilscript', 'AnvilKit'],
    });
  });

  it('leaves the names of curated skills to them', () => {
    expect(
      build({ from: 'Zyx Tools Zyxer', name: 'Zyxer', aliases: ['NodeJS', 'Zyx'], sure: ['Zyx'] }),
    ).toMatchObject([{ aliases: ['Zyx'] }]);
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['that the list lacks', { from: 'Hammers' }, 'some-list has no Hammers'],
    ['that the curated skills have', { from: 'JavaScript' }, 'JavaScript is curated already'],
    ['whose name is a word', { from: 'Anvil', without: ['anv'] }, 'is "Anvil" ambiguous?'],
    ['with a short name', { from: 'Anvil', sure: ['Anvil'] }, 'is "anv" ambiguous?'],
  ])('is refused where it is one %s', (_, entry, message) => {
    expect(() => build(entry)).toThrow(message);
  });
});

describe.each(['devicon', 'linguist', 'onet', 'stack-analyser'])('skills/imported-%s.json', (file) => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const text = read(`skills/imported-${file}.json`);
  const skills = Object.entries(skillFile.parse(JSON.parse(text))).flatMap(([category, each]) =>
    each.map((skill) => ({ ...skill, category })),
  );

  it('holds what its overlay takes, under the same categories', () => {
    const overlay = overlayFile.parse(JSON.parse(read(`scripts/skills/overlay/${file}.json`)));
    const taken = Object.entries(overlay).flatMap(([category, entries]) =>
      entries.map(({ from, name = from }) => `${category}: ${name}`),
    );
    expect(skills.map(({ category, name }) => `${category}: ${name}`).sort()).toEqual(taken.sort());
  });

  it('is written as the build writes it', () => {
    expect(formatSkillFile(skills)).toBe(text);
  });
});
