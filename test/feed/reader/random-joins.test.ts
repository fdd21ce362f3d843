import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nameOf, openLog, take } from './support/open-log.js';

describe('followers who come and go while findings are written', () => {
  it('are told each finding behind their cursor, in one order, none twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 6 }), { minLength: 1, maxLength: 12 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }),
        async (writes, breaks) => {
          const log = await openLog(80);
          const watches = [await log.watch(), await log.watch(), await log.watch()];
          const found: number[][] = [[], [], []];
          const [start] = await take(await log.feeds.follow(watches[0] ?? 'watch:', null), 1);
          const write = async () => {
            let next = 0;
            for (const batch of writes) {
              for (const of of batch) {
                await log.find(watches[of] ?? 'watch:', next);
                found[of]?.push(next);
                next += 1;
              }
            }
          };
          const writing = write();
          const told: (string | number)[] = [];
          let cursor = start?.cursor ?? '';
          // Each follower takes so many events and leaves; the next goes on where it left.
          for (const count of breaks) {
            const events = await log.feeds.follow(watches[0] ?? 'watch:', cursor);
            for (let taken = 0; taken < count; taken += 1) {
              const { value } = await events.next();
              if (value == null) break;
              cursor = value.cursor;
              told.push(nameOf(value));
              if (value.kind === 'caught-up') break;
            }
            await events.return();
          }
          await writing;
          const last = await log.feeds.follow(watches[0] ?? 'watch:', cursor);
          for (;;) {
            const { value } = await last.next();
            if (value == null || value.kind === 'caught-up') break;
            told.push(nameOf(value));
          }
          await log.close();
          expect(told.filter((name) => name !== 'caught-up')).toEqual(found[0]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
