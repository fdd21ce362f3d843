import { expect, it } from '@jest/globals';
import type { EngineOf } from '../contract/documents.js';

/** Who writes by the version they know, and who comes too late. */
export function describeMatcherState(engine: EngineOf): void {
  const store = () => engine().feed.matcher;
  const state = (holder: string, number: number) => ({ holder, places: { 'a shard': number } });

  it('is nothing before the first write, which only one of two can make', async () => {
    expect(await store().read()).toBeNull();
    expect(await store().write(state('early', 1), 'made up')).toBeNull();
    const versions = await Promise.all(['a', 'b'].map((holder) => store().write(state(holder, 1), null)));
    const [version, ...others] = versions.filter((written) => written !== null);
    expect(others).toEqual([]);
    const holder = versions[0] === null ? 'b' : 'a';
    expect(await store().read()).toEqual({ state: state(holder, 1), version });
  });

  it('is written by who knows its version, and by nobody who knows an older one', async () => {
    const before = await store().read();
    if (before === null) throw new Error('written above');
    const version = await store().write(state('b', 2), before.version);
    expect(version).not.toBe(before.version);
    expect(await store().write(state('c', 3), before.version)).toBeNull();
    expect(await store().write(state('c', 3), null)).toBeNull();
    expect(await store().read()).toEqual({ state: state('b', 2), version });
  });

  it('is written by one of many who write at once', async () => {
    const before = await store().read();
    if (before === null) throw new Error('written above');
    const holders = Array.from({ length: 8 }, (_, n) => `holder ${String(n)}`);
    const versions = await Promise.all(
      holders.map((holder, n) => store().write(state(holder, n), before.version)),
    );
    const winners = holders.filter((_, n) => versions[n] !== null);
    expect(winners).toHaveLength(1);
    expect((await store().read())?.state.holder).toBe(winners[0]);
  });
}
