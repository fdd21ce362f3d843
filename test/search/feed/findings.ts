import { expect, it } from '@jest/globals';
import type { PostingId } from '../../../src/domain/document.js';
import type { Finding, WatchId } from '../../../src/domain/watch.js';
import type { SearchEngine } from '../../../src/search/engine.js';
import type { FindingBatch, FindingPage, LoggedFinding } from '../../../src/search/finding-log.js';
import { isAfter, type Place, type Places } from '../../../src/search/places.js';
import { buildPosting } from '../../support/build-posting.js';
import { buildFinding } from '../../support/build-watch.js';
import { put, read, type EngineOf } from '../contract/documents.js';

/** Stores as many postings, so that they can be found. */
async function storeFound(engine: SearchEngine, name: string, count: number): Promise<readonly PostingId[]> {
  const postings = Array.from({ length: count }, (_, n) => buildPosting(`f-${name}-${String(n)}`));
  await engine.write(postings.map(put));
  return postings.map(({ id }) => id);
}

const documentsOf = (findings: readonly Finding[]) => findings.map(({ document }) => document);
const withoutPlace = ({ at, ...finding }: LoggedFinding): Finding => {
  expect(at.number).toBeGreaterThanOrEqual(0);
  return finding;
};

function assertPage(page: FindingPage | 'resync'): FindingPage {
  if (page === 'resync') throw new Error('Expected a page, got resync.');
  return page;
}

/** What is told of each watch, once, in one order. */
export function describeFindings(engine: EngineOf): void {
  const log = () => engine().feed.findings;
  const page = async (
    watch: WatchId,
    from: Place | null = null,
    direction: 'forward' | 'backward' = 'forward',
    limit = 100,
  ) => assertPage(await log().page(watch, from, direction, limit));
  const told = async (watch: WatchId) => documentsOf((await page(watch)).findings);

  it('are kept as they were appended, scores exactly', async () => {
    const watch = 'watch:f-kept';
    const scores = [null, 0, 1, 2 / 3, 5 / 6, 0.1 + 0.2];
    const documents = await storeFound(engine(), 'kept', scores.length);
    const findings = documents.map((document, n) =>
      buildFinding(watch, document, { score: scores[n] ?? null, foundAt: '2026-03-04T05:06:07.089Z' }),
    );
    await log().append(findings);
    const { findings: kept, more } = await page(watch);
    expect(kept.map(withoutPlace)).toEqual(findings);
    expect(more).toBe(false);
  });

  it('stay as they were told first', async () => {
    const watch = 'watch:f-twice';
    const [first, second] = await storeFound(engine(), 'twice', 2);
    if (!first || !second) throw new Error('two postings');
    await log().append([buildFinding(watch, first, { score: 0.5 })]);
    await log().append([buildFinding(watch, second), buildFinding(watch, first, { score: 0.9 })]);
    await log().append([]);
    const { findings } = await page(watch);
    expect(findings.map(({ document, score }) => [document, score])).toEqual([
      [first, 0.5],
      [second, null],
    ]);
  });

  it('are told once, whoever appends them at the same time', async () => {
    const watch = 'watch:f-raced';
    const documents = await storeFound(engine(), 'raced', 20);
    const findings = documents.map((document) => buildFinding(watch, document));
    await Promise.all([findings, findings.toReversed(), findings].map((own) => log().append(own)));
    expect((await told(watch)).toSorted()).toEqual(documents.toSorted());
  });

  it('stand in the order in which they were appended', async () => {
    const watch = 'watch:f-order';
    const documents = await storeFound(engine(), 'order', 60);
    const findings = documents.toReversed().map((document) => buildFinding(watch, document));
    await log().append(findings.slice(0, 50));
    for (const finding of findings.slice(50)) await log().append([finding]);
    expect(await told(watch)).toEqual(documentsOf(findings));
  });

  it('are read in pages from either end, from any place on', async () => {
    const watch = 'watch:f-pages';
    const documents = await storeFound(engine(), 'pages', 5);
    await log().append(documents.map((document) => buildFinding(watch, document)));
    const first = await page(watch, null, 'forward', 2);
    expect([documentsOf(first.findings), first.more]).toEqual([documents.slice(0, 2), true]);
    const second = await page(watch, first.findings[1]?.at, 'forward', 3);
    expect([documentsOf(second.findings), second.more]).toEqual([documents.slice(2), false]);
    const last = await page(watch, null, 'backward', 2);
    expect([documentsOf(last.findings), last.more]).toEqual([documents.slice(3), true]);
    const before = await page(watch, last.findings[0]?.at, 'backward', 3);
    expect([documentsOf(before.findings), before.more]).toEqual([documents.slice(0, 3), false]);
    const start = { ...last.end, number: -1 };
    expect(documentsOf((await page(watch, start)).findings)).toEqual(documents);
  });

  it('go on from the end that a page tells, whatever others found meanwhile', async () => {
    const watch = 'watch:f-end';
    const empty = await page(watch);
    expect([empty.findings, empty.more]).toEqual([[], false]);
    const [first, second] = await storeFound(engine(), 'end', 2);
    if (!first || !second) throw new Error('two postings');
    await log().append([buildFinding('watch:f-beside', first), buildFinding(watch, first)]);
    const { findings, end } = await page(watch, empty.end);
    expect(documentsOf(findings)).toEqual([first]);
    expect((await page(watch, end)).findings).toEqual([]);
    await log().append([buildFinding('watch:f-beside', second), buildFinding(watch, second)]);
    expect(documentsOf((await page(watch, end)).findings)).toEqual([second]);
  });

  it('ask for a new start from a place of another order or beyond the end', async () => {
    const { end } = await page('watch:f-foreign');
    const beyond = { ...end, number: end.number + 1_000 };
    for (const direction of ['forward', 'backward'] as const) {
      expect(await log().page('watch:f-foreign', beyond, direction, 10)).toBe('resync');
      expect(await log().page('watch:f-foreign', { order: 'gone', number: 1 }, direction, 10)).toBe('resync');
    }
    expect(await log().after({ ...(await log().end()), gone: 1 }, 10)).toBe('resync');
  });

  it('are told of all watches together, each watch in its order', async () => {
    const watches = ['watch:f-all-1', 'watch:f-all-2', 'watch:f-all-3'] as const;
    const documents = await storeFound(engine(), 'all', 10);
    const from = await log().end();
    for (const document of documents) {
      await log().append(watches.map((watch) => buildFinding(watch, document)));
    }
    const findings = await follow(engine(), from, 7);
    for (const watch of watches) {
      const own = findings.filter((finding) => finding.watch === watch);
      expect(own).toEqual((await page(watch)).findings);
      expect(documentsOf(own)).toEqual(documents);
    }
    expect(findings).toHaveLength(30);
    expect(await follow(engine(), await log().end(), 7)).toEqual([]);
  });

  it('are told of all watches while many append', async () => {
    const from = await log().end();
    const documents = await storeFound(engine(), 'many', 30);
    const watches = Array.from({ length: 6 }, (_, n): WatchId => `watch:f-many-${String(n)}`);
    const state = { appending: true };
    const appending = Promise.all(
      watches.map(async (watch) => {
        for (const document of documents) await log().append([buildFinding(watch, document)]);
      }),
    ).finally(() => {
      state.appending = false;
    });
    const findings: LoggedFinding[] = [];
    let places = from;
    for (;;) {
      const { appending: more } = state;
      const batch = await next(engine(), places, 10);
      findings.push(...batch.findings);
      places = batch.places;
      if (!more && batch.findings.length === 0) break;
    }
    await appending;
    for (const watch of watches) {
      const own = findings.filter((finding) => finding.watch === watch);
      expect(documentsOf(own)).toEqual(documents);
    }
  }, 60_000);

  it('are removed with their watch, and what follows is told to who was there', async () => {
    const [watch, other] = ['watch:f-removed', 'watch:f-stays'] as const;
    const documents = await storeFound(engine(), 'removed', 2);
    await log().append(documents.flatMap((id) => [buildFinding(watch, id), buildFinding(other, id)]));
    const { end } = await page(watch);
    await log().remove(watch);
    expect(await told(watch)).toEqual([]);
    expect(await told(other)).toEqual(documents);
    await log().append(documents.map((id) => buildFinding(watch, id)));
    expect(documentsOf((await page(watch, end)).findings)).toEqual(documents);
  });

  it('go with the documents that are deleted, and stay with those that are replaced', async () => {
    const watch = 'watch:f-deleted';
    const [deleted, replaced, kept] = await storeFound(engine(), 'deleted', 3);
    if (!deleted || !replaced || !kept) throw new Error('three postings');
    await log().append([deleted, replaced, kept].map((id) => buildFinding(watch, id)));
    const { end } = await page(watch);
    const [doomed, old] = await Promise.all([deleted, replaced].map((id) => read(engine(), id)));
    if (!doomed || !old) throw new Error('stored above');
    const posting = buildPosting('f-deleted-1', { title: 'New' });
    await engine().write([
      { kind: 'delete', stored: doomed },
      { kind: 'put', document: { kind: 'posting', posting }, replaces: old },
    ]);
    await log().removeDeleted();
    expect(await told(watch)).toEqual([replaced, kept]);
    expect((await page(watch, end)).findings).toEqual([]);
  });

  it('stay where a deletion came too late', async () => {
    const watch = 'watch:f-conflict';
    const [document] = await storeFound(engine(), 'conflict', 1);
    if (!document) throw new Error('one posting');
    await log().append([buildFinding(watch, document)]);
    const stale = await read(engine(), document);
    if (!stale) throw new Error('stored above');
    const posting = buildPosting('f-conflict-0', { title: 'New' });
    await engine().write([{ kind: 'put', document: { kind: 'posting', posting }, replaces: stale }]);
    expect(await engine().write([{ kind: 'delete', stored: stale }])).toEqual([{ kind: 'conflict' }]);
    await log().removeDeleted();
    expect(await told(watch)).toEqual([document]);
  });

  it('are removed when they grow old', async () => {
    const watch = 'watch:f-old';
    const documents = await storeFound(engine(), 'old', 3);
    const days = ['2025-01-01', '2025-01-02', '2025-01-03'];
    await log().append(
      documents.map((document, n) =>
        buildFinding(watch, document, { foundAt: `${days[n] ?? ''}T00:00:00.000Z` }),
      ),
    );
    await log().removeOlder('2025-01-02T00:00:00.000Z');
    expect(await told(watch)).toEqual(documents.slice(1));
  });
}

/** The next batch, which holds what lies behind the places alone. */
async function next(engine: SearchEngine, places: Places, limit: number): Promise<FindingBatch> {
  const batch = await engine.feed.findings.after(places, limit);
  if (batch === 'resync') throw new Error('Expected findings, got resync.');
  expect(batch.findings.length).toBeLessThanOrEqual(limit);
  expect(batch.findings.filter(({ at }) => !isAfter(at, places) || isAfter(at, batch.places))).toEqual([]);
  return batch;
}

/** All findings behind the places, in batches, until none is left. */
async function follow(engine: SearchEngine, from: Places, limit: number): Promise<readonly LoggedFinding[]> {
  const findings: LoggedFinding[] = [];
  let places = from;
  for (;;) {
    const batch = await next(engine, places, limit);
    if (batch.findings.length === 0) return findings;
    findings.push(...batch.findings);
    places = batch.places;
  }
}
