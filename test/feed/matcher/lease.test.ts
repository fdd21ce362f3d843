import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createLeaseObserver } from '../../../src/feed/matcher/lease-observer.js';
import { LeaseLost } from '../../../src/feed/matcher/lease.js';
import type { SearchEngine } from '../../../src/search/engine.js';
import { asking, newEngine, put } from './feed-case.js';
import { startMatcher, until, untilMatched } from './matching.js';

describe('the lease of the matcher', () => {
  let engine: SearchEngine;
  let time = 0;
  beforeEach(async () => {
    engine = await newEngine();
    time = 0;
  });
  afterEach(() => engine.close());
  const observer = (holder: string) =>
    createLeaseObserver(engine.feed.matcher, { holder, monotonic: () => time, expire: 5_000 });
  const take = async (holder: string) => {
    const lease = await observer(holder).tryTake();
    if (lease === null) throw new Error('Expected the lease to be free.');
    return lease;
  };

  it('is free at first, and then one holder has it', async () => {
    expect(await take('one')).toMatchObject({ holder: 'one', places: {} });
    expect(await observer('another').tryTake()).toBeNull();
  });

  it('is taken over, with the place reached, when it was seen unchanged for 5 s', async () => {
    const lease = await take('one');
    await lease.store({ order: 7 });
    const another = observer('another');
    expect(await another.tryTake()).toBeNull();
    time = 4_999;
    expect(await another.tryTake()).toBeNull();
    time = 5_000;

    expect(await another.tryTake()).toMatchObject({ holder: 'another', places: { order: 7 } });
  });

  it('stays with a holder who renews it', async () => {
    const lease = await take('one');
    const another = observer('another');
    for (time = 0; time <= 20_000; time += 4_000) {
      expect(await another.tryTake()).toBeNull();
      await lease.renew();
    }
  });

  it('is lost to the holder from whom it was taken: nothing is stored any more', async () => {
    const lease = await take('one');
    const another = observer('another');
    await another.tryTake();
    time = 5_000;
    const taken = await another.tryTake();

    await expect(lease.store({ order: 1 })).rejects.toThrow(LeaseLost);
    expect(() => {
      lease.assertHeld();
    }).toThrow(LeaseLost);
    expect(taken?.places).toEqual({});
  });

  it('goes to the next at once when it is handed back', async () => {
    const lease = await take('one');
    await lease.store({ order: 3 });
    await lease.release();

    expect(await take('another')).toMatchObject({ places: { order: 3 } });
  });

  it('is had again by a holder whose write was not answered', async () => {
    await take('one');

    expect(await take('one')).toMatchObject({ holder: 'one' });
  });
});

describe('two matchers', () => {
  it('work one at a time, and the other takes over when the first one ends', async () => {
    const engine = await newEngine();
    const first = startMatcher(engine);
    await until(() => first.status.leading);
    const second = startMatcher(engine);
    await put(engine, asking('posting', ['skill:python']));
    await untilMatched(engine, first);
    expect(second.status).toEqual({ leading: false, places: null });

    await first.close();
    await untilMatched(engine, second);
    expect([first.status.leading, second.status.leading]).toEqual([false, true]);
    await second.close();
    await engine.close();
  });

  it('change places when the first one is held up: the second works, the first stops', async () => {
    const engine = await newEngine();
    let time = 0;
    const first = startMatcher(engine, { times: { renew: 3_600_000 } });
    await until(() => first.status.leading);
    const second = startMatcher(engine, { monotonic: () => (time += 1_000) });
    await until(() => second.status.leading);
    await put(engine, asking('posting', ['skill:python']));
    await until(() => !first.status.leading);

    await untilMatched(engine, second);
    await Promise.all([first.close(), second.close()]);
    await engine.close();
  });
});
