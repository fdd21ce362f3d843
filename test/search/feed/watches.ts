import { expect, it } from '@jest/globals';
import { candidateId, postingId } from '../../../src/domain/identity.js';
import type { Watch } from '../../../src/domain/watch.js';
import type { StoredWatch } from '../../../src/search/watch-store.js';
import { buildStoredWatch, buildWatch } from '../../support/build-watch.js';
import type { EngineOf } from '../contract/documents.js';

const matching = (name: string, target: Watch['target'], values: Partial<Watch> = {}) =>
  buildStoredWatch(buildWatch(name, { target, ...values }));

const idsOf = (watches: readonly StoredWatch[]) => watches.map(({ watch }) => watch.id).toSorted();

/** What is kept of watches, and who is shown which. */
export function describeWatches(engine: EngineOf): void {
  const store = () => engine().feed.watches;
  const create = (...watches: readonly StoredWatch[]) =>
    Promise.all(watches.map((watch) => store().create(watch, null)));
  const remove = (...watches: readonly StoredWatch[]) =>
    Promise.all(watches.map(({ watch }) => store().delete(watch.id)));

  it('are none before the first is made and after the last is deleted', async () => {
    expect(await store().isEmpty()).toBe(true);
    const unready = buildStoredWatch(buildWatch('w-only'), { ready: false });
    await create(unready);
    expect(await store().isEmpty()).toBe(false);
    await remove(unready);
    expect(await store().isEmpty()).toBe(true);
  });

  it('are kept whole and read by id, in the order of the ids', async () => {
    const searching = buildStoredWatch(
      buildWatch('w-whole', {
        owner: 'somebody',
        name: 'Ingeniør "🚀"',
        target: { kind: 'CANDIDATE_SEARCH', filter: { country: ['NO'], any: [{ text: 'x' }] } },
        backfill: false,
      }),
      {
        condition: { kind: 'terms', field: 'country', values: ['NO'] },
        since: { 'a shard': 17, another: -1 },
        ready: false,
      },
    );
    const candidate = candidateId('test', 'w');
    const match = matching('w-match', { kind: 'CANDIDATE', candidate, minScore: 0.8 });
    await create(searching, match);
    const ids = [match.watch.id, 'watch:nowhere', searching.watch.id] as const;
    expect(await store().get(ids)).toEqual([match, null, searching]);
    expect(await store().get([])).toEqual([]);
    await remove(searching, match);
  });

  it('change in what is told alone', async () => {
    const posting = postingId('test', 'w');
    const before = matching('w-change', { kind: 'POSTING', posting, minScore: 0.5 }, { name: 'Old' });
    const unready = { ...before, ready: false };
    await create(unready);
    const { id } = before.watch;
    expect(await store().update(id, { ready: true })).toEqual(before);
    const target = { kind: 'POSTING', posting, minScore: 0.75 } as const;
    const changed = { ...before, watch: { ...before.watch, target } };
    expect(await store().update(id, { minScore: 0.75 })).toEqual(changed);
    const unnamed = { ...changed, watch: { ...changed.watch, name: null } };
    expect(await store().update(id, { name: null })).toEqual(unnamed);
    expect(await store().get([id])).toEqual([unnamed]);
    await remove(before);
  });

  it('can be neither changed nor deleted where there are none', async () => {
    const watch = buildStoredWatch(buildWatch('w-deleted'));
    await create(watch);
    expect(await store().delete(watch.watch.id)).toBe(true);
    expect(await store().delete(watch.watch.id)).toBe(false);
    expect(await store().update(watch.watch.id, { name: 'Late' })).toBeNull();
    expect(await store().get([watch.watch.id])).toEqual([null]);
  });

  it('are listed to their owner when they are ready: oldest first, then by id, page by page', async () => {
    const at = (day: number) => ({ owner: 'lister', createdAt: `2026-02-0${String(day)}T00:00:00.000Z` });
    const own = [
      buildStoredWatch(buildWatch('w-z', at(1))),
      buildStoredWatch(buildWatch('w-a', at(2))),
      buildStoredWatch(buildWatch('w-b', at(2))),
      buildStoredWatch(buildWatch('w-c', at(3))),
    ];
    const others = [
      buildStoredWatch(buildWatch('w-unready', at(2)), { ready: false }),
      buildStoredWatch(buildWatch('w-foreign', { ...at(2), owner: 'another' })),
    ];
    await create(...[...own, ...others].toReversed());
    expect(await store().list('lister', 10, null)).toEqual(own);
    expect(await store().list('lister', 2, null)).toEqual(own.slice(0, 2));
    expect(await store().list('lister', 2, own[1]?.watch ?? null)).toEqual(own.slice(2));
    expect(await store().list('lister', 2, own[3]?.watch ?? null)).toEqual([]);
    expect(await store().list('nobody', 10, null)).toEqual([]);
    await store().update('watch:w-unready', { ready: true });
    expect(idsOf(await store().list('lister', 10, null))).toContain('watch:w-unready');
    await remove(...own, ...others);
  });

  it('are found by the postings and candidates that they match, ready or not', async () => {
    const [posting, candidate] = [postingId('test', 'w-on'), candidateId('test', 'w-on')];
    const here = [
      matching('w-on-1', { kind: 'POSTING', posting, minScore: 0 }),
      { ...matching('w-on-2', { kind: 'POSTING', posting, minScore: 1 }), ready: false },
    ];
    const there = matching('w-on-3', { kind: 'CANDIDATE', candidate, minScore: 0 });
    const filter = { id: [posting] };
    const search = buildStoredWatch(buildWatch('w-on-4', { target: { kind: 'POSTING_SEARCH', filter } }));
    await create(...here, there, search);
    expect(idsOf(await store().on([posting]))).toEqual(idsOf(here));
    expect(idsOf(await store().on([candidate, postingId('test', 'w-off'), posting]))).toEqual(
      idsOf([...here, there]),
    );
    expect(await store().on([])).toEqual([]);
    await remove(...here, there, search);
  });

  it('are removed when they were made long ago and never got ready', async () => {
    const old = { createdAt: '2026-01-01T00:00:00.000Z' };
    const stillborn = buildStoredWatch(buildWatch('w-stillborn', old), { ready: false });
    const ready = buildStoredWatch(buildWatch('w-ready', old));
    const young = buildStoredWatch(buildWatch('w-young', { createdAt: '2026-01-01T01:00:00.000Z' }), {
      ready: false,
    });
    await create(stillborn, ready, young);
    await store().removeUnfinished('2026-01-01T01:00:00.000Z');
    const ids = [stillborn, ready, young].map(({ watch }) => watch.id);
    expect(await store().get(ids)).toEqual([null, ready, young]);
    await remove(ready, young);
  });
}
