import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { foldName } from '../../src/skills/fold-text.js';
import { readSkillRecords } from '../../src/skills/load-taxonomy.js';

const folder = new URL('../../skills/', import.meta.url);
const records = readSkillRecords(folder);
const namesOf = (record: (typeof records)[number]) => [record.name, ...record.aliases];

/** The values that occur more than once, each once. */
function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, nth) => values.indexOf(value) !== nth))];
}

describe('the skills', () => {
  it('are at least 3,200 with 5,000 aliases, each with an id of its own', () => {
    expect(records.length).toBeGreaterThanOrEqual(3200);
    expect(records.flatMap(({ aliases }) => aliases).length).toBeGreaterThanOrEqual(5000);
    expect(repeated(records.map(({ id }) => id))).toEqual([]);
  });

  it('have others in their category that can stand in for them', () => {
    const sizes = Map.groupBy(records, ({ category }) => category);
    expect([...sizes].filter(([, { length }]) => length < 2).map(([category]) => category)).toEqual([]);
  });

  it('share no name, however it is written', () => {
    expect(repeated(records.flatMap(namesOf).map(foldName))).toEqual([]);
  });

  it('imply skills that exist, never themselves over any number of steps', () => {
    const byId = new Map(records.map((record) => [record.id, record]));
    const implied = new Set<string>();
    const visit = (id: string, path: readonly string[]): void => {
      if (path.includes(id)) throw new Error(`a circle of implications: ${[...path, id].join(' -> ')}`);
      if (implied.has(id)) return;
      const record = byId.get(id);
      if (!record) throw new Error(`${path.at(-1) ?? ''} implies ${id}, which doesn't exist`);
      record.implies.forEach((next) => {
        visit(next, [...path, id]);
      });
      implied.add(id);
    };
    expect(() => {
      records.forEach(({ id }) => {
        visit(id, []);
      });
    }).not.toThrow();
  });

  it('call only names of their own ambiguous', () => {
    const foreign = records.flatMap((record) =>
      record.ambiguous.filter((name) => !namesOf(record).includes(name)),
    );
    expect(foreign).toEqual([]);
  });

  it('list counter-phrases that hold one of their names and are no name themselves', () => {
    const names = new Set(records.flatMap(namesOf).map(foldName));
    const idle = records.flatMap((record) =>
      record.unless.filter(
        (phrase) =>
          names.has(foldName(phrase)) ||
          !namesOf(record).some((name) => foldName(phrase).includes(foldName(name))),
      ),
    );
    expect(idle).toEqual([]);
  });

  it('call a name of a single letter ambiguous', () => {
    const sure = records.flatMap((record) =>
      namesOf(record).filter((name) => name.length === 1 && !record.ambiguous.includes(name)),
    );
    expect(sure).toEqual([]);
  });

  it.each(['Go', 'R', 'C', 'Swift', 'Rust', 'Spark', 'Flask', 'Chef', 'React', 'Express', 'Excel', 'Vault'])(
    'call %s ambiguous',
    (name) => {
      expect(records.find((record) => record.name === name)?.ambiguous).toContain(name);
    },
  );

  it('give aliases from the longest to the shortest', () => {
    const unsorted = records.filter(({ aliases }) =>
      aliases.some((alias, nth) => alias.length > (aliases[nth - 1]?.length ?? Infinity)),
    );
    expect(unsorted.map(({ id }) => id)).toEqual([]);
  });
});

const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const curated = files.filter((file) => !file.startsWith('imported-'));

/** The categories of a file with their skills as they are written there. */
function readCategories(file: string) {
  const parsed: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  return Object.entries(
    parsed as Record<string, readonly { readonly id: string; readonly source?: string }[]>,
  );
}

describe.each(files)('skills/%s', (file) => {
  const inFile = (text: string) =>
    [...text.matchAll(/^ {4}\{ "id": "([^"]+)".* \},?$/gm)].map(([, id]) => id);
  const text = readFileSync(new URL(file, folder), 'utf8');
  const categories = readCategories(file);

  it('holds one skill a line', () => {
    expect(inFile(text)).toEqual(categories.flatMap(([, skills]) => skills.map(({ id }) => id)));
  });

  it('is sorted by category and id', () => {
    const names = categories.map(([category]) => category);
    expect(names).toEqual([...names].sort());
    for (const [, skills] of categories) {
      const ids = skills.map(({ id }) => id);
      expect(ids).toEqual([...ids].sort());
    }
  });

  it('tells of each skill where it was taken from, if it was imported', () => {
    const isImported = file.startsWith('imported-');
    const skills = categories.flatMap(([, each]) => each);
    expect(skills.filter(({ source }) => (source !== undefined) !== isImported)).toEqual([]);
  });
});

describe.each(curated)('skills/%s', (file) => {
  it('holds categories that no other file written by hand has', () => {
    const others = curated.filter((other) => other !== file);
    const taken = others.flatMap(readCategories).map(([category]) => category);
    const categories = readCategories(file).map(([category]) => category);
    expect(categories.filter((category) => taken.includes(category))).toEqual([]);
  });
});
