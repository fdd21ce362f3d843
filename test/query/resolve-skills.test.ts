import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { completeSkills } from '../../src/query/complete-skills.js';
import { resolveSkills } from '../../src/query/resolve-skills.js';
import { skillNames } from '../../src/query/skill-names.js';
import { createEmbeddedEngine } from '../../src/search/embedded/create-embedded-engine.js';
import type { SearchEngine } from '../../src/search/engine.js';
import { buildCandidate } from '../support/build-candidate.js';
import { buildPosting } from '../support/build-posting.js';
import { buildRequirement } from '../support/build-requirement.js';
import { taxonomy } from './build-context.js';
import { storeDocuments } from './store-documents.js';

let engine: SearchEngine;
let requests = 0;

beforeAll(async () => {
  const embedded = await createEmbeddedEngine({ path: ':memory:', skills: taxonomy });
  engine = {
    ...embedded,
    read: (queries) => {
      requests++;
      return embedded.read(queries);
    },
  };
  const asks = (name: string) =>
    buildPosting(name, { requirements: [buildRequirement([`skill:unlisted:${name}`])] });
  const years = { years: null, lastUsed: null, evidence: null };
  await storeDocuments(
    engine,
    [asks('FooDB'), asks('foodb'), asks('FooDB Cloud'), asks('X++')],
    [buildCandidate('one', { skills: [{ skill: 'skill:unlisted:FOODB', ...years }] })],
  );
});
afterAll(() => engine.close());

const resolve = async (...names: readonly string[]) =>
  Object.fromEntries(await resolveSkills(names, taxonomy, engine));

describe('the skills that names mean', () => {
  it('come from the taxonomy by name, alias and id, without asking the engine', async () => {
    const before = requests;
    expect(await resolve('K8S', 'kubernetes', 'skill:kafka')).toEqual({
      K8S: ['skill:kubernetes'],
      kubernetes: ['skill:kubernetes'],
      'skill:kafka': ['skill:kafka'],
    });
    expect(requests).toBe(before);
  });

  it('are every spelling that documents have of a name the taxonomy lacks, in one request', async () => {
    const before = requests;
    const { fooDb, ...others } = await resolve('fooDb', ' x++ ', 'foodb  cloud');
    expect(fooDb?.toSorted()).toEqual([
      'skill:unlisted:FOODB',
      'skill:unlisted:FooDB',
      'skill:unlisted:foodb',
    ]);
    expect(others).toEqual({
      ' x++ ': ['skill:unlisted:X++'],
      'foodb  cloud': ['skill:unlisted:FooDB Cloud'],
    });
    expect(requests).toBe(before + 1);
  });

  it('are exactly the unlisted skill that an id names, stored or not', async () => {
    expect(await resolve('skill:unlisted:FooDB', 'skill:unlisted:Gone')).toEqual({
      'skill:unlisted:FooDB': ['skill:unlisted:FooDB'],
      'skill:unlisted:Gone': ['skill:unlisted:Gone'],
    });
  });

  it('are absent where nobody knows the name', async () => {
    expect(await resolve('foo', 'skill:nothing', 'skill:unlisted:', '', '  ', 'z'.repeat(10_000))).toEqual(
      {},
    );
  });

  it('are not looked up for more than 50 names', async () => {
    const names = Array.from({ length: 51 }, (_, i) => `Unheard ${i}`);
    await expect(resolve(...names)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('the skills that complete what is typed', () => {
  it('are those of the taxonomy, then unlisted ones', async () => {
    expect(await completeSkills('k8', 10, taxonomy, engine)).toEqual(['skill:kubernetes']);
    expect(await completeSkills('foodb c', 10, taxonomy, engine)).toEqual(['skill:unlisted:FooDB Cloud']);
    expect(await completeSkills(' ', 10, taxonomy, engine)).toEqual([]);
  });

  it('are at most as many as wanted', async () => {
    expect(await completeSkills('foo', 2, taxonomy, engine)).toHaveLength(2);
    expect(await completeSkills('ja', 1, taxonomy, engine)).toHaveLength(1);
  });
});

describe('the skill names of a filter', () => {
  it('are collected wherever they stand, each once', () => {
    expect(
      skillNames('requirement', {
        skills: { allOf: ['a'], noneOf: ['b'] },
        posting: {
          requiredSkills: { anyOf: ['c', 'a'] },
          any: [{ requirements: [{ skills: { anyOf: ['d'] } }] }, { not: { skills: { allOf: ['e'] } } }],
        },
      }).toSorted(),
    ).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(skillNames('candidate', { not: { skills: { anyOf: ['f'] } } })).toEqual(['f']);
    expect(skillNames('posting', null)).toEqual([]);
  });

  it('are not looked for in a filter that is nested too deep', () => {
    let filter = {};
    for (let i = 0; i < 10_000; i++) filter = { not: filter };
    expect(() => skillNames('posting', filter)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});
