import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FeedPage } from '../../../src/feed/feeds.js';
import type { WatchId } from '../../../src/domain/watch.js';
import type { PageArguments } from '../../../src/query/build-page.js';
import { encodeFeedCursor } from '../../../src/feed/reader/feed-cursor.js';
import { nameOf, openLog, type OpenLog } from './support/open-log.js';

let log: OpenLog;
let watch: WatchId;

beforeAll(async () => {
  log = await openLog();
  watch = await log.watch();
  await log.find(watch, 0, 1, 2, 3, 4);
});
afterAll(() => log.close());

const page = (args: PageArguments): Promise<FeedPage> => log.feeds.page(watch, args);
const found = ({ entries }: FeedPage) =>
  entries.map((entry) => nameOf({ kind: 'found', entry, cursor: entry.cursor }));

describe('a page of findings', () => {
  it('goes forward and back through all of them, oldest first', async () => {
    const first = await page({ first: 2 });
    expect([found(first), first.hasNextPage, first.hasPreviousPage]).toEqual([[0, 1], true, false]);
    const second = await page({ first: 3, after: first.entries[1]?.cursor });
    expect([found(second), second.hasNextPage, second.hasPreviousPage]).toEqual([[2, 3, 4], false, true]);
    const back = await page({ last: 1, before: second.entries[0]?.cursor });
    expect([found(back), back.hasNextPage, back.hasPreviousPage]).toEqual([[1], true, true]);
    const last = await page({ last: 2 });
    expect([found(last), last.hasNextPage, last.hasPreviousPage]).toEqual([[3, 4], false, true]);
  });

  it('may be empty and then still tells whether there is more', async () => {
    expect(await page({ first: 0 })).toEqual({ entries: [], hasNextPage: true, hasPreviousPage: false });
  });

  it.each([
    [{ first: 101 }, 'PAGE_TOO_LARGE'],
    [{ first: 1, last: 1 }, 'BAD_USER_INPUT'],
    [{ after: 'made-up' }, 'CURSOR_INVALID'],
  ])('refuses %j', async (args, code) => {
    await expect(page(args)).rejects.toMatchObject({ code });
  });

  it('says that a cursor of an index that is gone has expired', async () => {
    const after = encodeFeedCursor(watch, { at: { order: 'gone', number: 0 }, time: Date.now() });
    await expect(page({ after })).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' });
  });
});
