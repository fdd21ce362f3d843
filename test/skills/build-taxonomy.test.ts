import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildTaxonomy } from '../../src/skills/build-taxonomy.js';
import { loadTaxonomy, readSkillRecords } from '../../src/skills/load-taxonomy.js';
import type { SkillRecord } from '../../src/skills/skill-record.js';
import { suggestSkill } from '../../src/skills/suggest-skill.js';
import { unlistedSkillId } from '../../src/skills/taxonomy.js';

const taxonomy = loadTaxonomy();

function buildRecord(id: string, given: Partial<SkillRecord> = {}): SkillRecord {
  return { id, name: id, category: 'Tool', aliases: [], ambiguous: [], unless: [], implies: [], ...given };
}

describe('finding a skill by what it is called', () => {
  it.each([
    ['skill:kafka', 'Kafka'],
    ['kafka', 'Kafka'],
    ['Apache Kafka', 'Kafka'],
    ['k8s', 'Kubernetes'],
    ['K8S', 'Kubernetes'],
    ['Postgres', 'PostgreSQL'],
    ['amazon  web services', 'AWS'],
    ['golang', 'Go'],
    ['go', 'Go'],
    ['nodejs', 'Node.js'],
    ['Node JS', 'Node.js'],
    ['react.js', 'React'],
    ['c', 'C'],
    ['C++', 'C++'],
    ['c#', 'C#'],
    ['.net', '.NET'],
    ['ci-cd', 'CI/CD'],
    ['cicd', 'CI/CD'],
    ['Event Driven Architecture', 'Event-Driven Architecture'],
    [' Ｊａｖａ ', 'Java'],
  ])('%s is %s', (typed, name) => {
    expect(taxonomy.find(typed)?.name).toBe(name);
  });

  it.each(['FooBarDB', '', '  ', '+', 'skill:nothing', 'skill:unlisted:FooBarDB'])(
    'finds nothing for "%s"',
    (typed) => {
      expect(taxonomy.find(typed)).toBeUndefined();
    },
  );

  it('finds nothing by what is too long for a name, however long', () => {
    expect(taxonomy.find('a'.repeat(1_000_000))).toBeUndefined();
  });

  it('finds every skill by each of its names', () => {
    const lost = taxonomy.skills.flatMap((skill) =>
      [skill.id, skill.name, ...skill.aliases].filter((name) => taxonomy.find(name) !== skill),
    );
    expect(lost).toEqual([]);
  });
});

describe('looking up a skill by id', () => {
  it('gives a listed skill with its names and category', () => {
    expect(taxonomy.skill('skill:kafka')).toMatchObject({ name: 'Kafka', category: 'Message queue' });
  });

  it('makes an unlisted skill from the id, spelling kept', () => {
    expect(taxonomy.skill(unlistedSkillId(' FooBar  DB '))).toEqual({
      id: 'skill:unlisted:FooBar DB',
      name: 'FooBar DB',
      category: 'Unlisted',
      aliases: [],
      implies: [],
    });
  });

  it('never fails, whatever the id', () => {
    expect(taxonomy.skill('skill:gone')).toMatchObject({ name: 'gone', category: 'Unlisted' });
  });
});

describe('what a skill implies', () => {
  it('is told over any number of steps, without the skill itself', () => {
    expect([...taxonomy.implied('skill:spring-boot')].sort()).toEqual(['skill:java', 'skill:spring']);
    expect(taxonomy.implied('skill:eks')).toContain('skill:aws');
    expect(taxonomy.implied('skill:eks')).toContain('skill:kubernetes');
    expect(taxonomy.implied('skill:django')).toContain('skill:python');
  });

  it('is nothing for skills that stand alone or that nobody knows', () => {
    expect(taxonomy.implied('skill:java').size).toBe(0);
    expect(taxonomy.implied('skill:unlisted:FooBarDB').size).toBe(0);
  });

  it('must lead to skills that exist', () => {
    expect(() => buildTaxonomy([buildRecord('a', { implies: ['b'] })])).toThrow(
      'skill:a implies skill:b, which there is no skill of',
    );
  });
});

describe('completing what a person types', () => {
  it.each([
    ['k8', 'Kubernetes'],
    ['ja', 'JavaScript'],
    ['java', 'Java'],
    ['node', 'Node.js'],
    ['amazon web', 'AWS'],
    ['spring b', 'Spring Boot'],
    ['c+', 'C++'],
    ['post', 'PostgreSQL'],
    ['GO', 'Go'],
  ])('%s finds %s first', (typed, name) => {
    expect(taxonomy.complete(typed, 5)[0]?.name).toBe(name);
  });

  it('prefers the name before an alias before a later word', () => {
    const small = buildTaxonomy([
      buildRecord('later', { name: 'Best Quartz' }),
      buildRecord('alias', { name: 'Xylem', aliases: ['Quarry'] }),
      buildRecord('name', { name: 'Quark engine' }),
    ]);
    expect(small.complete('quar', 5).map(({ id }) => id)).toEqual([
      'skill:name',
      'skill:alias',
      'skill:later',
    ]);
  });

  it('forgives one typing error from four letters on, where nothing else is found', () => {
    expect(taxonomy.complete('kubrn', 5).map(({ name }) => name)).toContain('Kubernetes');
    expect(taxonomy.complete('kafak', 1).map(({ name }) => name)).toEqual(['Kafka']);
    expect(taxonomy.complete('xqz', 5)).toEqual([]);
    expect(taxonomy.complete('xyzzyq', 5)).toEqual([]);
  });

  it('gives no skill twice, at most as many as asked for, and nothing for nothing', () => {
    const found = taxonomy.complete('a', 10);
    expect(found).toHaveLength(10);
    expect(new Set(found).size).toBe(10);
    expect(taxonomy.complete(' ', 10)).toEqual([]);
  });
});

describe('suggesting a skill for a misspelled name', () => {
  it.each([
    ['kuberntes', 'Kubernetes'],
    ['Kafak', 'Kafka'],
    ['Terrafrom', 'Terraform'],
    ['Elasticserach', 'Elasticsearch'],
    ['xyz', undefined],
    ['Completely different', undefined],
  ])('%s: %s', (typed, name) => {
    expect(suggestSkill(taxonomy, typed)?.name).toBe(name);
  });
});

describe('the unambiguous names', () => {
  it('leave out the ambiguous ones', () => {
    expect(taxonomy.unambiguousNames('skill:go')).toContain('Golang');
    expect(taxonomy.unambiguousNames('skill:go')).not.toContain('Go');
    expect(taxonomy.unambiguousNames('skill:kafka')).toContain('Kafka');
    expect(taxonomy.unambiguousNames('skill:gone')).toEqual([]);
  });
});

describe('the version', () => {
  const base = [buildRecord('a', { name: 'Anvil' }), buildRecord('b')];
  const version = buildTaxonomy(base).version;

  it('is the same for the same skills', () => {
    expect(buildTaxonomy(structuredClone(base)).version).toBe(version);
  });

  it.each([
    ['a name', { name: 'Anvils' }],
    ['an alias', { name: 'Anvil', aliases: ['Av'] }],
    ['an ambiguity', { name: 'Anvil', ambiguous: ['Anvil'] }],
    ['a counter-phrase', { name: 'Anvil', unless: ['anvil cloud'] }],
    ['an implication', { name: 'Anvil', implies: ['b'] }],
  ])('changes with %s', (_, change) => {
    expect(buildTaxonomy([buildRecord('a', change), buildRecord('b')]).version).not.toBe(version);
  });
});

describe('reading a folder of skills', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'skills-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const read = (content: unknown) => {
    writeFileSync(join(folder, 'some.json'), JSON.stringify(content));
    return readSkillRecords(pathToFileURL(`${folder}/`));
  };

  it('gives each skill its category and what it leaves out as empty', () => {
    expect(read({ Tool: [{ id: 'anvil', name: 'Anvil' }] })).toEqual([
      buildRecord('anvil', { name: 'Anvil' }),
    ]);
  });

  it.each([
    ['an id that is no slug', { id: 'An Vil', name: 'Anvil' }, /skills\/some\.json:.*slug/s],
    ['a misspelled key', { id: 'anvil', name: 'Anvil', alias: ['x'] }, /skills\/some\.json:.*alias/s],
    ['a skill without a name', { id: 'anvil' }, /skills\/some\.json:.*name/s],
  ])('refuses %s, naming the file', (_, skill, message) => {
    expect(() => read({ Tool: [skill] })).toThrow(message);
  });
});
