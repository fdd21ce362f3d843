import { afterEach, describe, expect, it } from '@jest/globals';
import { RolecallError } from '../../../src/domain/errors.js';
import type { FeedEvent } from '../../../src/feed/feeds.js';
import { encodeFeedCursor } from '../../../src/feed/reader/feed-cursor.js';
import { nameOf, openLog, take, type OpenLog } from './support/open-log.js';

let log: OpenLog;
afterEach(() => log.close());

const names = (events: readonly FeedEvent[]) => events.map(nameOf);
const upTo = (count: number) => Array.from({ length: count }, (_, nth) => nth);

describe('a feed without a cursor', () => {
  it('begins now: it is caught up at once and tells nothing of before', async () => {
    log = await openLog();
    const watch = await log.watch();
    await log.find(watch, 0, 1);
    const events = await log.feeds.follow(watch, null);
    expect(names(await take(events, 1))).toEqual(['caught-up']);
    await log.find(watch, 2);
    expect(names(await take(events, 1))).toEqual([2]);
  });

  it('misses nothing that is found between its start and its first event', async () => {
    log = await openLog();
    const watch = await log.watch();
    const events = await log.feeds.follow(watch, null);
    await log.find(watch, 0);
    expect(names(await take(events, 2))).toEqual(['caught-up', 0]);
  });

  it('tells nothing of other watches, and the same to each of its followers', async () => {
    log = await openLog();
    const [one, other] = [await log.watch(), await log.watch()];
    const followers = [await log.feeds.follow(one, null), await log.feeds.follow(one, null)];
    await log.find(other, 0);
    await log.find(one, 1);
    await log.find(other, 2);
    await log.find(one, 3);
    const [first, second] = await Promise.all(followers.map((events) => take(events, 3)));
    expect(names(first ?? [])).toEqual(['caught-up', 1, 3]);
    expect(second?.slice(1)).toEqual(first?.slice(1));
  });
});

describe('a feed with a cursor', () => {
  it.each([0, 1, 2, 3, 4, 5])('tells everything behind it, once: the cursor of event %s', async (nth) => {
    log = await openLog();
    const watch = await log.watch();
    const events = await log.feeds.follow(watch, null);
    await log.find(watch, ...upTo(5));
    const told = await take(events, 6);
    await events.return();
    const resumed = await log.feeds.follow(watch, told[nth]?.cursor ?? '');
    expect(names(await take(resumed, 6 - nth))).toEqual([...upTo(5).slice(nth), 'caught-up']);
    await log.find(watch, 9);
    expect(names(await take(resumed, 1))).toEqual([9]);
  });

  it('goes on behind an edge of a page', async () => {
    log = await openLog();
    const watch = await log.watch();
    await log.find(watch, ...upTo(5));
    const { entries } = await log.feeds.page(watch, { first: 2 });
    const resumed = await log.feeds.follow(watch, entries.at(-1)?.cursor ?? '');
    expect(names(await take(resumed, 4))).toEqual([2, 3, 4, 'caught-up']);
  });

  it('reads far more than a page of what it missed, and goes on with what is found meanwhile', async () => {
    log = await openLog(400);
    const watch = await log.watch();
    const [start] = await take(await log.feeds.follow(watch, null), 1);
    await log.find(watch, ...upTo(350));
    const resumed = await log.feeds.follow(watch, start?.cursor ?? '');
    const first = await take(resumed, 120);
    await log.find(watch, ...upTo(400).slice(350));
    const rest = await take(resumed, 281);
    expect(names([...first, ...rest]).filter((name) => name !== 'caught-up')).toEqual(upTo(400));
  });

  it.each([
    ['something made up', 'made-up'],
    ['nothing', ''],
    ['another cursor', Buffer.from('[1,"abc",[1],null]').toString('base64url')],
    [
      'a number that is none',
      encodeFeedCursor('watch:watch-1', { at: { order: 'x', number: 0.5 }, time: 0 }),
    ],
    ['very much', 'x'.repeat(10_000)],
  ])('refuses %s', async (_, cursor) => {
    log = await openLog();
    const watch = await log.watch();
    await expect(log.feeds.follow(watch, cursor)).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
  });

  it('refuses the cursor of another watch', async () => {
    log = await openLog();
    const [one, other] = [await log.watch(), await log.watch()];
    const [caughtUp] = await take(await log.feeds.follow(one, null), 1);
    const refused = log.feeds.follow(other, caughtUp?.cursor ?? '');
    await expect(refused).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
  });
});

describe('a cursor that can’t be resumed', () => {
  const day = 86_400_000;
  it.each([
    ['of an index that was rebuilt', 'another-order', 0, 0, /rebuilt/],
    ['beyond what the index holds, as after a restored backup', null, 1_000_000, 0, /rebuilt or restored/],
    ['older than findings are kept', null, -1, 91 * day, /90 days/],
  ])('%s is answered with a resync, then with all that follows', async (_, order, number, age, reason) => {
    log = await openLog();
    const watch = await log.watch();
    await log.find(watch, 0);
    const [own = ''] = Object.keys(await log.store.findings.end());
    const cursor = encodeFeedCursor(watch, { at: { order: order ?? own, number }, time: Date.now() - age });
    const events = await log.feeds.follow(watch, cursor);
    const [resync, caughtUp] = await take(events, 2);
    expect(resync).toMatchObject({ kind: 'resync', reason: expect.stringMatching(reason) });
    expect(caughtUp?.kind).toBe('caught-up');
    await log.find(watch, 1);
    expect(names(await take(events, 1))).toEqual([1]);
    const again = await log.feeds.follow(watch, resync?.cursor ?? '');
    expect(names(await take(again, 2))).toEqual([1, 'caught-up']);
  });
});

describe('the end of a feed', () => {
  it('comes at once when the watch is deleted here, for those who wait and those who come', async () => {
    log = await openLog();
    const watch = await log.watch();
    const events = await log.feeds.follow(watch, null);
    await take(events, 1);
    const waiting = events.next();
    await log.store.watches.delete(watch);
    log.feeds.forget(watch);
    expect(await waiting).toEqual({ value: undefined, done: true });
  });

  it('comes when the reader returns, though it waits for an event', async () => {
    log = await openLog();
    const watch = await log.watch();
    const events = await log.feeds.follow(watch, null);
    await take(events, 1);
    const waiting = events.next();
    await events.return();
    expect(await waiting).toEqual({ value: undefined, done: true });
  });

  it('comes when all feeds close, also to those who would begin then', async () => {
    log = await openLog();
    const watch = await log.watch();
    const events = await log.feeds.follow(watch, null);
    await take(events, 1);
    const waiting = events.next();
    await log.feeds.close();
    expect((await waiting).done).toBe(true);
    const late = await log.feeds.follow(watch, null);
    expect((await late.next()).done).toBe(true);
  });
});

describe('an engine that does not answer', () => {
  it('holds up a feed, which then goes on without a gap', async () => {
    const failing = { left: 0 };
    const mayFail = <T>(ask: () => Promise<T>): Promise<T> => {
      if (failing.left === 0) return ask();
      failing.left -= 1;
      return Promise.reject(new RolecallError('SEARCH_UNAVAILABLE', 'gone'));
    };
    log = await openLog(20, (stored) => ({
      ...stored,
      page: (...args) => mayFail(() => stored.page(...args)),
      after: (...args) => mayFail(() => stored.after(...args)),
    }));
    const watch = await log.watch();
    const events = await log.feeds.follow(watch, null);
    await take(events, 1);
    failing.left = 2;
    await log.find(watch, 0, 1, 2);
    expect(names(await take(events, 3))).toEqual([0, 1, 2]);
  });

  it('is told to who begins', async () => {
    log = await openLog(20, (stored) => ({
      ...stored,
      page: () => Promise.reject(new RolecallError('SEARCH_UNAVAILABLE', 'gone')),
    }));
    const begun = log.feeds.follow(await log.watch(), null);
    await expect(begun).rejects.toMatchObject({ code: 'SEARCH_UNAVAILABLE' });
  });

  it('ends feeds with the error where it will not pass', async () => {
    log = await openLog(20, (stored) => ({
      ...stored,
      after: () => Promise.reject(new RolecallError('INDEX_MISMATCH', 'another index')),
    }));
    const events = await log.feeds.follow(await log.watch(), null);
    const told = async () => {
      for (;;) if ((await events.next()).done === true) return;
    };
    await expect(told()).rejects.toMatchObject({ code: 'INDEX_MISMATCH' });
  });
});

describe('what following costs', () => {
  it('is one reader of the log, however many follow', async () => {
    log = await openLog();
    const watch = await log.watch();
    const followers = await Promise.all(Array.from({ length: 100 }, () => log.feeds.follow(watch, null)));
    await Promise.all(followers.map((events) => take(events, 1)));
    log.takeCalls();
    const waiting = followers.map((events) => take(events, 1));
    await log.find(watch, 0);
    expect(names((await Promise.all(waiting)).flat())).toEqual(followers.map(() => 0));
    const { page = 0, after = 0, end = 0 } = log.takeCalls();
    expect(page + end).toBe(0);
    expect(after).toBeLessThanOrEqual(3);
  });

  it('is nothing once nobody follows', async () => {
    log = await openLog();
    const watch = await log.watch();
    const events = await log.feeds.follow(watch, null);
    await take(events, 1);
    await events.return();
    await log.feeds.close();
    log.takeCalls();
    log.feeds.poke();
    expect(log.takeCalls()).toEqual({});
  });
});
