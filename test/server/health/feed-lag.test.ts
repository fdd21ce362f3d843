import { describe, expect, it } from '@jest/globals';
import { createFeedLag } from '../../../src/server/health/feed-lag.js';

/** Changes and a matcher that are where a test puts them, and a clock that goes as it says. */
function createSituation() {
  const situation = {
    end: { a: -1 } as Record<string, number>,
    matched: null as Record<string, number> | null,
  };
  let now = 0;
  const look = createFeedLag(
    {
      changes: {
        end: () => Promise.resolve(situation.end),
        after: () => Promise.reject(new Error('unused')),
      },
      matcher: {
        read: () =>
          Promise.resolve(
            situation.matched && { state: { holder: 'somebody', places: situation.matched }, version: '1' },
          ),
        write: () => Promise.reject(new Error('unused')),
      },
    },
    () => now,
  );
  return {
    situation,
    lookAt: (seconds: number) => {
      now = seconds * 1000;
      return look();
    },
  };
}

describe('how far matching is behind', () => {
  it('is nothing where everything is matched', async () => {
    const { situation, lookAt } = createSituation();
    situation.end = { a: 7, b: 3 };
    situation.matched = { a: 7, b: 3 };
    expect(await lookAt(100)).toEqual({ places: 0, seconds: 0 });
  });

  it('counts every order of changes, and those whole that the matcher does not know', async () => {
    const { situation, lookAt } = createSituation();
    situation.end = { a: 7, b: 3 };
    situation.matched = { a: 5 };
    expect(await lookAt(100)).toEqual({ places: 2 + 4, seconds: 0 });
  });

  it('counts everything where nobody has ever matched', async () => {
    const { situation, lookAt } = createSituation();
    situation.end = { a: 9 };
    expect(await lookAt(0)).toMatchObject({ places: 10 });
  });

  it('grows with time while the oldest change stays unmatched, however many follow', async () => {
    const { situation, lookAt } = createSituation();
    situation.matched = { a: -1 };
    situation.end = { a: 0 };
    await lookAt(10);
    situation.end = { a: 50 };
    expect(await lookAt(40)).toEqual({ places: 51, seconds: 30 });
  });

  it('is that of the oldest change that is still unmatched', async () => {
    const { situation, lookAt } = createSituation();
    situation.matched = { a: -1 };
    situation.end = { a: 0 };
    await lookAt(10);
    situation.end = { a: 1 };
    await lookAt(25);
    situation.matched = { a: 0 };
    expect(await lookAt(40)).toEqual({ places: 1, seconds: 15 });
    situation.matched = { a: 1 };
    expect(await lookAt(41)).toEqual({ places: 0, seconds: 0 });
  });
});
