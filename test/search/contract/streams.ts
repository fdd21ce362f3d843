import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { StreamQuery } from '../../../src/search/engine.js';
import { everything, type Filter } from '../../../src/search/filter.js';
import type { StoredDocument } from '../../../src/search/result.js';
import { arbitraryCondition } from '../../support/arbitrary-condition.js';
import { buildCandidate } from '../../support/build-candidate.js';
import { buildPosting } from '../../support/build-posting.js';
import { buildRequirement } from '../../support/build-requirement.js';
import { buildWords } from '../../support/build-text-query.js';
import { find, nameOf, read, scopeOf, store, type EngineOf } from './documents.js';

const crowd = Array.from({ length: 45 }, (_, n) =>
  buildPosting(`st-posting-${String(n)}`, {
    title: n % 3 === 0 ? 'Gardener' : 'Engineer',
    workplace: n % 2 === 0 ? ['REMOTE'] : ['ONSITE', 'HYBRID'],
    requirements: [
      buildRequirement(['skill:python'], { text: `Python ${String(n)}`, minYears: n % 7 }),
      buildRequirement(['skill:docker'], { text: `Docker ${String(n)}`, importance: 'PREFERRED' }),
    ],
  }),
);
const people = Array.from({ length: 5 }, (_, n) =>
  buildCandidate(`st-person-${String(n)}`, { yearsOfExperience: n }),
);

const mine = scopeOf(crowd);
const gardeners: Filter = { kind: 'text', text: buildWords('gardener') };
const experienced: Filter = { kind: 'range', field: 'minYears', gte: 3 };
const remote: Filter = { kind: 'terms', field: 'workplace', values: ['REMOTE', 'HYBRID'] };
const all = (...of: readonly Filter[]): Filter => ({ kind: 'all', of });
const ofPosting = (of: Filter): Filter => ({ kind: 'posting', of });

/** Reading all that a filter finds. */
export function describeStreams(engine: EngineOf): void {
  beforeAll(async () => {
    await store(engine(), [...crowd, ...people]);
  });

  async function streamed(query: StreamQuery, batchSize = 10): Promise<readonly StoredDocument[]> {
    const read: StoredDocument[] = [];
    for await (const batch of engine().stream(query, batchSize)) {
      expect(batch.length).toBeLessThanOrEqual(batchSize);
      read.push(...batch);
    }
    return read;
  }

  describe.each<[string, StreamQuery]>([
    ['postings', { of: 'posting', filter: mine }],
    ['postings by their words', { of: 'posting', filter: all(mine, gardeners) }],
    ['postings by one of several values', { of: 'posting', filter: all(mine, remote) }],
    [
      'postings by one requirement',
      { of: 'posting', filter: all(mine, { kind: 'requirement', of: experienced }) },
    ],
    ['postings without something', { of: 'posting', filter: all(mine, { kind: 'not', of: gardeners }) }],
    ['requirements', { of: 'requirement', filter: all(ofPosting(mine), experienced) }],
    [
      'requirements by words of their posting',
      { of: 'requirement', filter: ofPosting(all(mine, gardeners)) },
    ],
    ['candidates', { of: 'candidate', filter: scopeOf(people) }],
    ['nothing', { of: 'candidate', filter: { kind: 'any', of: [] } }],
  ])('of %s', (_, query) => {
    it('give each once that the search finds', async () => {
      const page = { size: 1000, direction: 'forward', from: null, resumable: false } as const;
      const expected = await find(engine(), { ...query, page });
      expect((await streamed(query)).map(nameOf).toSorted()).toEqual(expected);
    });
  });

  it('give each once that the search finds, for conditions of any shape', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCondition, async (condition) => {
        const filter = all(mine, condition);
        const names = (await streamed({ of: 'posting', filter }, 20)).map(nameOf);
        expect(names.toSorted()).toEqual(await find(engine(), { filter }));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('give every document of a kind where the filter lets all through', async () => {
    const names = (await streamed({ of: 'posting', filter: everything })).map(nameOf);
    expect(new Set(names).size).toBe(names.length);
    expect(crowd.map(({ source }) => source.externalId).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('give documents whole, requirements with their posting', async () => {
    const [posting] = crowd;
    if (posting === undefined) throw new Error('there is no posting');
    const [stored] = await streamed({ of: 'posting', filter: scopeOf([posting]) });
    expect(stored?.document).toEqual(posting);
    const requirements = await streamed({ of: 'requirement', filter: ofPosting(scopeOf([posting])) });
    expect(requirements).toHaveLength(2);
    expect(requirements.every((one) => one.kind === 'requirement' && one.posting === posting.id)).toBe(true);
    expect(requirements.map(({ document }) => document).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      posting.requirements.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
  });

  it('give no document twice that is written meanwhile', async () => {
    const seen: string[] = [];
    for await (const batch of engine().stream({ of: 'candidate', filter: scopeOf(people) }, 1)) {
      for (const { document } of batch) {
        seen.push(document.id);
        const stored = await read(engine(), document.id as `candidate:${string}`);
        if (stored?.kind !== 'candidate') throw new Error('expected a candidate');
        const again = { kind: 'candidate', candidate: stored.document } as const;
        await engine().write([{ kind: 'put', document: again, replaces: stored }]);
      }
      await engine().refresh();
    }
    expect(seen.toSorted()).toEqual(people.map(({ id }) => id).toSorted());
  });

  it('can be left early', async () => {
    for await (const batch of engine().stream({ of: 'posting', filter: mine }, 10)) {
      expect(batch).toHaveLength(10);
      break;
    }
    expect(await streamed({ of: 'posting', filter: mine })).toHaveLength(crowd.length);
  });
}
