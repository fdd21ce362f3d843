import { expect, it } from '@jest/globals';
import type { JobPosting } from '../../../src/domain/posting.js';
import type { ChangeBatch, ChangedDocument } from '../../../src/search/change-tail.js';
import type { SearchEngine } from '../../../src/search/engine.js';
import { isAfter, type Places } from '../../../src/search/places.js';
import { buildCandidate } from '../../support/build-candidate.js';
import { buildPosting } from '../../support/build-posting.js';
import { put, read, type Document, type EngineOf } from '../contract/documents.js';

/** Batch after batch, until nothing is left; looks at the order and at the size of each. */
async function readAll(engine: SearchEngine, from: Places, limit = 100): Promise<readonly ChangeBatch[]> {
  const batches: ChangeBatch[] = [];
  let places = from;
  for (;;) {
    const batch = await engine.feed.changes.after(places, limit);
    assertOrdered(batch, places, limit);
    if (batch.changes.length === 0) return batches;
    batches.push(batch);
    places = batch.places;
  }
}

function assertOrdered(batch: ChangeBatch, from: Places, limit: number): void {
  expect(batch.changes.length).toBeLessThanOrEqual(limit);
  const reached: Record<string, number> = { ...from };
  for (const { at } of batch.changes) {
    expect(isAfter(at, reached)).toBe(true);
    reached[at.order] = at.number;
  }
  expect(batch.changes.filter(({ at }) => isAfter(at, batch.places))).toEqual([]);
}

const changesOf = (batches: readonly ChangeBatch[]): readonly ChangedDocument[] =>
  batches.flatMap(({ changes }) => changes);
const idsOf = (changes: readonly ChangedDocument[]) => changes.map(({ stored }) => stored.document.id);

/** Stores them one after the other. */
async function storeEach(engine: SearchEngine, documents: readonly Document[]): Promise<void> {
  for (const document of documents) await engine.write([put(document)]);
}

async function replace(engine: SearchEngine, posting: JobPosting): Promise<void> {
  const replaces = await read(engine, posting.id);
  await engine.write([{ kind: 'put', document: { kind: 'posting', posting }, replaces }]);
}

const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, n) => buildPosting(`t-${name}-${String(n)}`));

/** What was acknowledged, in its newest state, once, without a gap. */
export function describeTail(engine: EngineOf): void {
  const tail = () => engine().feed.changes;

  it('tells each document that was written, postings and candidates, whole', async () => {
    const from = await tail().end();
    const posting = buildPosting('t-whole', { title: 'Whole', description: 'Keeps "everything" 🚀' });
    const candidate = buildCandidate('t-whole', { headline: 'Whole' });
    await engine().write([put(posting), put(candidate)]);
    const changes = changesOf(await readAll(engine(), from));
    const stored = await Promise.all([posting, candidate].map(({ id }) => read(engine(), id)));
    expect(changes.map((change) => change.stored)).toHaveLength(2);
    expect(changes.map((change) => change.stored)).toEqual(expect.arrayContaining(stored));
  });

  it('tells a document that was written again once, in its newest state, at its last place', async () => {
    const from = await tail().end();
    const [first, second] = numbered('again', 2);
    if (!first || !second) throw new Error('two postings');
    await storeEach(engine(), [first, second]);
    const [before] = await readAll(engine(), from);
    await replace(engine(), buildPosting('t-again-0', { title: 'Newest' }));
    const changes = changesOf(await readAll(engine(), from));
    expect(idsOf(changes).toSorted()).toEqual([first.id, second.id].toSorted());
    const newest = changes.find(({ stored }) => stored.document.id === first.id);
    expect(newest?.stored.document).toMatchObject({ title: 'Newest' });
    expect(newest && before && isAfter(newest.at, before.places)).toBe(true);
    expect(before && idsOf(changesOf(await readAll(engine(), before.places)))).toEqual([first.id]);
  });

  it('goes on from places in batches, without leaving any out or telling any twice', async () => {
    const from = await tail().end();
    const postings = numbered('batch', 7);
    await storeEach(engine(), postings);
    const batches = await readAll(engine(), from, 2);
    expect(batches.length).toBeGreaterThanOrEqual(4);
    expect(idsOf(changesOf(batches)).toSorted()).toEqual(postings.map(({ id }) => id).toSorted());
  });

  it('ends behind everything that was acknowledged', async () => {
    await storeEach(engine(), numbered('end', 3));
    const end = await tail().end();
    const { changes, places } = await tail().after(end, 10);
    expect(changes).toEqual([]);
    expect(places).toEqual(end);
    const later = buildPosting('t-later');
    await engine().write([put(later)]);
    expect(idsOf(changesOf(await readAll(engine(), end)))).toEqual([later.id]);
  });

  it('starts unknown orders at their beginning, and leaves out those that are gone', async () => {
    const posting = buildPosting('t-beginning');
    await engine().write([put(posting)]);
    const batches = await readAll(engine(), { 'an order that is gone': 1_000_000 });
    expect(idsOf(changesOf(batches))).toContain(posting.id);
    expect(Object.keys(batches.at(-1)?.places ?? {}).toSorted()).toEqual(
      Object.keys(await tail().end()).toSorted(),
    );
  });

  it('does not tell deletions', async () => {
    const from = await tail().end();
    const [doomed, kept] = numbered('deleted', 2);
    if (!doomed || !kept) throw new Error('two postings');
    await storeEach(engine(), [doomed, kept]);
    const stored = await read(engine(), doomed.id);
    if (stored === null) throw new Error('stored above');
    await engine().write([{ kind: 'delete', stored }]);
    expect(idsOf(changesOf(await readAll(engine(), from)))).toEqual([kept.id]);
    const end = await tail().end();
    expect((await tail().after(end, 10)).changes).toEqual([]);
  });

  it('tells a follower everything that many write at once, each document once', async () => {
    const from = await tail().end();
    const postings = Array.from({ length: 8 }, (_, writer) => numbered(`writer-${String(writer)}`, 25));
    const state = { writing: true };
    const writing = Promise.all(postings.map((own) => storeEach(engine(), own))).finally(() => {
      state.writing = false;
    });
    const told: string[] = [];
    let places = from;
    for (;;) {
      const { writing: more } = state;
      const batch = await tail().after(places, 10);
      assertOrdered(batch, places, 10);
      told.push(...idsOf(batch.changes));
      places = batch.places;
      if (!more && batch.changes.length === 0) break;
    }
    await writing;
    expect(told.toSorted()).toEqual(
      postings
        .flat()
        .map(({ id }) => id)
        .toSorted(),
    );
  }, 60_000);
}
