import { beforeAll, expect, it } from '@jest/globals';
import { buildCandidate } from '../../support/build-candidate.js';
import { buildPosting } from '../../support/build-posting.js';
import { buildRequirement } from '../../support/build-requirement.js';
import { buildSearch } from '../../support/build-search.js';
import { nameOf, namesOf, scopeOf, store, type EngineOf } from './documents.js';

const posting = buildPosting('g-posting', {
  requirements: [
    buildRequirement(['skill:python'], { text: 'First words' }),
    buildRequirement([], { kind: 'OTHER', text: 'Other words', openEnded: true }),
  ],
});
const candidate = buildCandidate('g-candidate', { name: 'Grace' });
const crowd = Array.from({ length: 45 }, (_, n) => buildPosting(`g-crowd-${String(n)}`));

/** Reading by id, several queries at once, scans, health. */
export function describeReads(engine: EngineOf): void {
  beforeAll(async () => {
    await store(engine(), [posting, candidate, ...crowd]);
  });

  it('give documents of all kinds by id, in the order asked, and null for what is not there', async () => {
    const [, second] = posting.requirements;
    const ids = [
      candidate.id,
      'posting:none',
      second?.id ?? 'requirement:none',
      posting.id,
      'candidate:none',
      'requirement:none',
      posting.id,
    ] as const;
    const [found] = await engine().read([{ kind: 'get', ids }]);
    expect(found.map((stored) => stored?.document ?? null)).toEqual([
      candidate,
      null,
      second,
      posting,
      null,
      null,
      posting,
    ]);
    expect(found[2]).toMatchObject({ kind: 'requirement', posting: posting.id });
  });

  it('give nothing for no ids', async () => {
    expect(await engine().read([{ kind: 'get', ids: [] }])).toEqual([[]]);
  });

  it('answer several queries at once, in their order', async () => {
    const [found, hits, counted] = await engine().read([
      { kind: 'get', ids: [posting.id] },
      buildSearch({ of: 'candidate', filter: scopeOf([candidate]) }),
      buildSearch({ filter: scopeOf(crowd), page: null, total: true }),
    ]);
    expect(found.map((stored) => stored && nameOf(stored))).toEqual(['g-posting']);
    expect(namesOf(hits)).toEqual(['g-candidate']);
    expect(counted.total?.value).toBe(45);
  });

  it('answer no queries', async () => {
    expect(await engine().read([])).toEqual([]);
  });

  it('fail with the reason of their caller, who has gone', async () => {
    const reason = new Error('gone');
    const gone = AbortSignal.abort(reason);
    const everyone = { of: 'candidate', filter: scopeOf([candidate]) } as const;

    await expect(engine().read([{ kind: 'get', ids: [posting.id] }], gone)).rejects.toBe(reason);
    await expect(engine().read([buildSearch()], gone)).rejects.toBe(reason);
    await expect(engine().stream(everyone, 10, gone)[Symbol.asyncIterator]().next()).rejects.toBe(reason);
  });

  it('give hits whole, with the posting of a requirement', async () => {
    const filter = { kind: 'posting', of: scopeOf([posting]) } as const;
    const [result] = await engine().read([buildSearch({ of: 'requirement', filter })]);
    const hits = result.hits.map(({ stored }) => stored);
    expect(hits.map((hit) => hit.document)).toEqual(
      posting.requirements.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
    expect(hits.every((hit) => hit.kind === 'requirement' && hit.posting === posting.id)).toBe(true);
  });

  it('give a version with a hit that a write takes', async () => {
    const document = buildPosting('g-closing');
    await store(engine(), [document]);
    const [result] = await engine().read([buildSearch({ filter: scopeOf([document]) })]);
    const stored = result.hits[0]?.stored;
    if (stored?.kind !== 'posting') throw new Error('expected a posting');
    const closed = { kind: 'posting', posting: { ...stored.document, status: 'CLOSED' } } as const;
    expect(await engine().write([{ kind: 'put', document: closed, replaces: stored }])).toEqual([
      { kind: 'done' },
    ]);
  });

  it('scan every posting once, in batches', async () => {
    const seen: string[] = [];
    for await (const batch of engine().scan('posting', 20)) {
      expect(batch.length).toBeLessThanOrEqual(20);
      seen.push(...batch.map((stored) => stored.document.id));
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect([posting, ...crowd].filter(({ id }) => !seen.includes(id))).toEqual([]);
  });

  it('scan an engine that is written to meanwhile', async () => {
    const seen: string[] = [];
    for await (const batch of engine().scan('candidate', 1)) {
      for (const stored of batch) {
        seen.push(stored.document.id);
        const document = { kind: 'candidate', candidate: stored.document } as const;
        await engine().write([{ kind: 'put', document, replaces: stored }]);
      }
      await engine().refresh();
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toContain(candidate.id);
  });

  it('scan whole candidates', async () => {
    for await (const batch of engine().scan('candidate', 100)) {
      const found = batch.find((stored) => stored.document.id === candidate.id);
      if (found !== undefined) expect(found.document).toEqual(candidate);
    }
  });

  it('tell what answers, and that it is ready', async () => {
    const health = await engine().health();
    expect(health.ready).toBe(true);
    expect(health.engine).toMatch(/^(embedded|elasticsearch)$/);
    expect(health.version).toMatch(/\d/);
  });
}
