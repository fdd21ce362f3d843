import { expect, it } from '@jest/globals';
import type { JobPosting } from '../../../src/domain/posting.js';
import type { SearchEngine, WriteOperation } from '../../../src/search/engine.js';
import type { StoredCandidate, StoredPosting } from '../../../src/search/result.js';
import { buildCandidate } from '../../support/build-candidate.js';
import { buildPosting } from '../../support/build-posting.js';
import { buildRequirement } from '../../support/build-requirement.js';
import { buildTermsFacet } from '../../support/build-terms-facet.js';
import { buildWords } from '../../support/build-text-query.js';
import { find, put, read, scopeOf, search, store, type Document, type EngineOf } from './documents.js';

/** What is stored under the document's id by now; fails where nothing is. */
async function stored(engine: SearchEngine, document: Document): Promise<StoredPosting | StoredCandidate> {
  const found = await read(engine, document.id);
  if (found === null) throw new Error(`${document.source.externalId} is not stored`);
  return found;
}

const replace = (replaces: StoredPosting | StoredCandidate | null, posting: JobPosting): WriteOperation => ({
  kind: 'put',
  document: { kind: 'posting', posting },
  replaces,
});

const requirementsOf = (engine: SearchEngine, ...postings: readonly JobPosting[]) =>
  find(engine, { of: 'requirement', filter: { kind: 'posting', of: scopeOf(postings) } });

/** Puts, replacements and deletions, with their conflicts and what they leave behind. */
export function describeWrites(engine: EngineOf): void {
  it('keep documents whole', async () => {
    const posting = buildPosting('w-whole', {
      title: 'Ingeniør "\\" 🚀\u0000\u2028',
      locations: [{ name: 'Oslo', city: 'Oslo', region: null, country: 'NO' }],
      salary: { min: 0.5, max: null, currency: 'NOK', period: 'HOUR' },
      requirements: [buildRequirement(['skill:unlisted:Foo "Bar"'], { span: { start: 1, end: 3 } })],
      provenance: { format: 'HTML', content: '<p>x</p>', contentHash: 'h', extraction: 'e' },
    });
    const candidate = buildCandidate('w-whole', { name: 'Ada', email: 'ada@example.org' });
    expect(await store(engine(), [posting, candidate])).toEqual([{ kind: 'done' }, { kind: 'done' }]);
    expect((await stored(engine(), posting)).document).toEqual(posting);
    expect((await stored(engine(), candidate)).document).toEqual(candidate);
  });

  it('count what a document repeats once', async () => {
    const posting = buildPosting('w-repeated', {
      workplace: ['REMOTE', 'REMOTE'],
      seniority: ['MID', 'MID'],
      mentions: ['skill:python', 'skill:python'],
      locations: ['\ud800', '\ud801'].map((city) => ({ name: 'x', city, region: null, country: null })),
    });
    const candidate = buildCandidate('w-repeated', { workplace: ['REMOTE', 'REMOTE'] });
    expect(await store(engine(), [posting, candidate])).toEqual([{ kind: 'done' }, { kind: 'done' }]);
    const facets = [buildTermsFacet({ field: 'workplace' })];
    for (const [kind, { id }] of [['posting', posting] as const, ['candidate', candidate] as const]) {
      const filter = { kind: 'terms', field: 'id', values: [id] } as const;
      expect(await search(engine(), { of: kind, filter, facets })).toMatchObject({
        facets: [{ buckets: [{ value: 'REMOTE', count: 1 }] }],
      });
    }
    expect(await engine().write([{ kind: 'delete', stored: await stored(engine(), posting) }])).toEqual([
      { kind: 'done' },
    ]);
  });

  it('are read by id at once, and found after a refresh', async () => {
    const posting = buildPosting('w-visible', { description: 'xenolith' });
    await engine().write([put(posting)]);
    expect(await read(engine(), posting.id)).not.toBeNull();
    await engine().refresh();
    expect(await find(engine(), { text: buildWords('xenolith') })).toEqual(['w-visible']);
  });

  it('replace a document and leave nothing of the old one', async () => {
    const old = buildPosting('w-replaced', {
      company: 'Before',
      workplace: ['ONSITE'],
      description: 'obsidian',
      requirements: [
        buildRequirement(['skill:java'], { text: 'Gone' }),
        buildRequirement(['skill:python'], { text: 'Stays' }),
      ],
    });
    await store(engine(), [old]);
    const before = await stored(engine(), old);
    const next = buildPosting('w-replaced', {
      company: 'After',
      description: 'basalt',
      requirements: [
        buildRequirement(['skill:python'], { text: 'Stays', minYears: 4 }),
        buildRequirement(['skill:kotlin'], { text: 'New' }),
      ],
    });
    expect(await engine().write([replace(before, next)])).toEqual([{ kind: 'done' }]);
    await engine().refresh();
    const filter = scopeOf([old]);
    expect(await find(engine(), { filter, text: buildWords('obsidian') })).toEqual([]);
    expect(await find(engine(), { filter, text: buildWords('basalt') })).toEqual(['w-replaced']);
    const values = ['Before', 'After'].map((company) =>
      find(engine(), { filter: { kind: 'terms', field: 'company', values: [company] } }),
    );
    expect(await Promise.all(values)).toEqual([[], ['w-replaced']]);
    expect(await requirementsOf(engine(), old)).toEqual(['New', 'Stays']);
    const years = { kind: 'range', field: 'minYears', gte: 4 } as const;
    expect(
      await find(engine(), { filter: { kind: 'all', of: [filter, { kind: 'requirement', of: years }] } }),
    ).toEqual(['w-replaced']);
    const [gone] = old.requirements;
    expect(gone && (await engine().read([{ kind: 'get', ids: [gone.id] }]))).toEqual([[null]]);
  });

  it('change the version each time', async () => {
    const posting = buildPosting('w-version');
    await store(engine(), [posting]);
    const first = await stored(engine(), posting);
    await engine().write([replace(first, posting)]);
    const second = await stored(engine(), posting);
    expect(second.version).not.toBe(first.version);
  });

  it('conflict where a document is there already, and change nothing', async () => {
    const posting = buildPosting('w-exists', { title: 'First' });
    await store(engine(), [posting]);
    const again = buildPosting('w-exists', { title: 'Second' });
    expect(await engine().write([put(again)])).toEqual([{ kind: 'conflict' }]);
    expect((await stored(engine(), posting)).document).toMatchObject({ title: 'First' });
  });

  it('conflict where somebody else replaced the document since', async () => {
    const posting = buildPosting('w-raced', { title: 'First' });
    await store(engine(), [posting]);
    const seen = await stored(engine(), posting);
    await engine().write([replace(seen, buildPosting('w-raced', { title: 'Second' }))]);
    const late = replace(seen, buildPosting('w-raced', { title: 'Third' }));
    expect(await engine().write([late])).toEqual([{ kind: 'conflict' }]);
    expect(await engine().write([{ kind: 'delete', stored: seen }])).toEqual([{ kind: 'conflict' }]);
    expect((await stored(engine(), posting)).document).toMatchObject({ title: 'Second' });
  });

  it('conflict where the document is gone', async () => {
    const posting = buildPosting('w-gone');
    await store(engine(), [posting]);
    const seen = await stored(engine(), posting);
    await engine().write([{ kind: 'delete', stored: seen }]);
    expect(await engine().write([replace(seen, posting)])).toEqual([{ kind: 'conflict' }]);
    expect(await read(engine(), posting.id)).toBeNull();
  });

  it('delete a document with its requirements, and nothing else', async () => {
    const text = 'Deleted with its posting';
    const doomed = buildPosting('w-doomed', { requirements: [buildRequirement(['skill:java'], { text })] });
    const kept = buildPosting('w-kept', {
      requirements: [buildRequirement(['skill:java'], { text: 'Kept' })],
    });
    const candidate = buildCandidate('w-doomed');
    await store(engine(), [doomed, kept, candidate]);
    const outcomes = await engine().write([
      { kind: 'delete', stored: await stored(engine(), doomed) },
      { kind: 'delete', stored: await stored(engine(), candidate) },
    ]);
    await engine().refresh();
    expect(outcomes).toEqual([{ kind: 'done' }, { kind: 'done' }]);
    expect(await find(engine(), { filter: scopeOf([doomed, kept]) })).toEqual(['w-kept']);
    expect(await requirementsOf(engine(), doomed, kept)).toEqual(['Kept']);
    expect(await find(engine(), { of: 'requirement', text: buildWords('deleted') })).toEqual([]);
    expect(await find(engine(), { of: 'candidate', filter: scopeOf([candidate]) })).toEqual([]);
  });

  it('put a document again after it was deleted', async () => {
    const posting = buildPosting('w-phoenix', { requirements: [buildRequirement(['skill:java'])] });
    await store(engine(), [posting]);
    await engine().write([{ kind: 'delete', stored: await stored(engine(), posting) }]);
    expect(await store(engine(), [posting])).toEqual([{ kind: 'done' }]);
    expect(await requirementsOf(engine(), posting)).toHaveLength(1);
  });

  it('decide each operation of a batch by itself, in order', async () => {
    const [changed, stale, deleted] = ['changed', 'stale', 'deleted'].map((name) =>
      buildPosting(`w-batch-${name}`),
    );
    if (!changed || !stale || !deleted) throw new Error('three postings');
    await store(engine(), [changed, stale, deleted]);
    const old = await stored(engine(), stale);
    await engine().write([replace(old, stale)]);
    const outcomes = await engine().write([
      put(buildPosting('w-batch-new')),
      replace(old, stale),
      replace(await stored(engine(), changed), buildPosting('w-batch-changed', { title: 'Changed' })),
      { kind: 'delete', stored: await stored(engine(), deleted) },
      put(buildCandidate('w-batch-candidate')),
    ]);
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(['done', 'conflict', 'done', 'done', 'done']);
    const names = ['new', 'changed', 'stale', 'deleted'].map((name) => buildPosting(`w-batch-${name}`));
    await engine().refresh();
    expect(await find(engine(), { filter: scopeOf(names) })).toEqual([
      'w-batch-changed',
      'w-batch-new',
      'w-batch-stale',
    ]);
  });

  it('take an empty batch', async () => {
    expect(await engine().write([])).toEqual([]);
  });

  it('take a posting of 500 requirements, and replace it by one of none', async () => {
    const many = buildPosting('w-many', {
      requirements: Array.from({ length: 500 }, (_, n) =>
        buildRequirement(['skill:java'], { text: `Requirement ${String(n)}`, minYears: n % 10 }),
      ),
    });
    await store(engine(), [many]);
    const filter = { kind: 'posting', of: scopeOf([many]) } as const;
    expect((await search(engine(), { of: 'requirement', filter, total: true })).total?.value).toBe(500);
    await engine().write([replace(await stored(engine(), many), buildPosting('w-many'))]);
    await engine().refresh();
    expect((await search(engine(), { of: 'requirement', filter, total: true })).total?.value).toBe(0);
  });

  it('tell requirements with equal words apart', async () => {
    const twice = buildPosting('w-twice', {
      requirements: [1, 2].map((minYears) => buildRequirement(['skill:java'], { text: 'Java', minYears })),
    });
    await store(engine(), [twice]);
    expect(await requirementsOf(engine(), twice)).toEqual(['Java', 'Java']);
  });
}
