import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { NewWatch, Watches } from '../../../src/feed/watches.js';
import type { SearchEngine } from '../../../src/search/engine.js';
import { asking, knowing, newEngine, put, toldOf } from '../matcher/feed-case.js';
import { findingsOf, matchAll, openWatches } from '../matcher/matching.js';

const posting = asking('posting', ['skill:python', 'skill:java']);
const ofPosting: NewWatch = {
  name: 'Mine',
  target: { kind: 'POSTING', posting: posting.id, minScore: 0.5 },
  backfill: true,
};
const searching = (filter: Readonly<Record<string, unknown>>): NewWatch => ({
  name: null,
  target: { kind: 'CANDIDATE_SEARCH', filter },
  backfill: true,
});
const at = (nth: number) => new Date(Date.UTC(2026, 0, 1) + nth * 60_000).toISOString();

describe('watches', () => {
  let engine: SearchEngine;
  let watches: Watches;
  beforeEach(async () => {
    engine = await newEngine();
    watches = openWatches(engine, () => new Date('2026-05-01T12:00:00Z'));
  });
  afterEach(() => engine.close());

  it('are kept as they were asked for', async () => {
    await put(engine, posting);
    const watch = await watches.create('local', ofPosting);

    expect(watch).toEqual({
      ...ofPosting,
      id: expect.stringMatching(/^watch:[0-9a-f-]{36}$/),
      owner: 'local',
      createdAt: '2026-05-01T12:00:00.000Z',
    });
    expect(await watches.find('local', watch.id)).toEqual(watch);
    expect(await watches.list('local', 10, null)).toEqual([watch]);
  });

  it('are not there for anybody else', async () => {
    await put(engine, posting);
    const { id } = await watches.create('local', ofPosting);

    expect(await watches.find('other', id)).toBeNull();
    expect(await watches.list('other', 10, null)).toEqual([]);
    await expect(watches.update('other', id, { name: 'Theirs' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(watches.delete('other', id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await watches.find('local', 'posting:1')).toBeNull();
  });

  it('tell the newest 1,000 of what is there, the newest last', async () => {
    const many = Array.from({ length: 1_100 }, (_, nth) =>
      knowing(`c${nth}`, ['skill:python'], at((nth * 7) % 1_100)),
    );
    for (let from = 0; from < many.length; from += 550) await put(engine, ...many.slice(from, from + 550));
    await put(engine, posting);
    const newest = many.toSorted((a, b) => a.updatedAt.localeCompare(b.updatedAt)).slice(-1_000);
    const expected = newest.map(({ id }) => id);

    expect(await toldOf(engine, await watches.create('local', ofPosting))).toEqual(expected);
    expect(
      await toldOf(engine, await watches.create('local', searching({ skills: { anyOf: ['Python'] } }))),
    ).toEqual(expected);
  });

  it('tell nothing of what is there without backfill, and what comes then', async () => {
    await put(engine, posting, knowing('ada', ['skill:python']));
    const watch = await watches.create('local', { ...ofPosting, backfill: false });
    await put(engine, knowing('bob', ['skill:java']));
    await matchAll(engine);

    expect(await toldOf(engine, watch)).toEqual([knowing('bob', []).id]);
  });

  it('understand times in filters as JSON has them, in nested ones too', async () => {
    await put(engine, knowing('old', ['skill:python'], at(0)), knowing('new', ['skill:python'], at(10)));
    const since = searching({ updatedAt: { gte: at(5) } });
    const before = searching({ any: [{ not: { updatedAt: { gte: at(5) } } }] });

    expect(await toldOf(engine, await watches.create('local', since))).toEqual([knowing('new', []).id]);
    expect(await toldOf(engine, await watches.create('local', before))).toEqual([knowing('old', []).id]);
  });

  it('tell what a lower minScore reaches, with its score, and nothing twice', async () => {
    await put(
      engine,
      posting,
      knowing('both', ['skill:python', 'skill:java']),
      knowing('one', ['skill:java']),
    );
    const watch = await watches.create('local', {
      ...ofPosting,
      target: { kind: 'POSTING', posting: posting.id, minScore: 0.9 },
    });
    expect(await toldOf(engine, watch)).toEqual([knowing('both', []).id]);

    expect(await watches.update('local', watch.id, { minScore: 0.4 })).toMatchObject({
      name: 'Mine',
      target: { minScore: 0.4 },
    });
    expect(await findingsOf(engine, watch.id)).toMatchObject([
      { document: knowing('both', []).id, score: 1 },
      { document: knowing('one', []).id, score: 0.5 },
    ]);
  });

  it('stay as they are where changes say nothing, and lose their name to null', async () => {
    await put(engine, posting);
    const watch = await watches.create('local', ofPosting);

    expect(await watches.update('local', watch.id, {})).toEqual(watch);
    expect(await watches.update('local', watch.id, { name: null })).toEqual({ ...watch, name: null });
  });

  it('are gone with their findings when they are deleted', async () => {
    await put(engine, posting, knowing('ada', ['skill:python']));
    const { id } = await watches.create('local', ofPosting);
    await watches.delete('local', id);

    expect(await watches.find('local', id)).toBeNull();
    expect(await findingsOf(engine, id)).toEqual([]);
    await expect(watches.delete('local', id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each([-0.1, 1.1, NaN])('refuse a minScore of %d', async (minScore) => {
    await put(engine, posting);
    const target = { kind: 'POSTING', posting: posting.id, minScore } as const;
    await expect(watches.create('local', { ...ofPosting, target })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    const watch = await watches.create('local', ofPosting);
    await expect(watches.update('local', watch.id, { minScore })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('refuse a minScore for a search, an unknown skill, and a posting that is not there', async () => {
    const { id } = await watches.create('local', searching({}));
    await expect(watches.update('local', id, { minScore: 0.5 })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await expect(watches.create('local', searching({ skills: { anyOf: ['pythn'] } }))).rejects.toMatchObject({
      code: 'UNKNOWN_SKILL',
    });
    await expect(watches.create('local', ofPosting)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
