import { describe, expect, it } from '@jest/globals';
import { createAdmission, type Leave } from '../../../src/server/limits/admission.js';

/** Admission to two places, a clock to turn, and whom it has let in and refused. */
function open() {
  let time = 0;
  const admission = createAdmission(2, () => time);
  const admitted: string[] = [];
  const refused: string[] = [];
  const leaves = new Map<string, Leave>();
  const come = async (name: string) => {
    const leave = await admission.enter();
    if (leave === null) refused.push(name);
    else {
      admitted.push(name);
      leaves.set(name, leave);
    }
  };
  return {
    admitted,
    refused,
    /** Lets promises that are decided go on. */
    come: async (...names: readonly string[]) => {
      for (const name of names) void come(name);
      await Promise.resolve().then(() => Promise.resolve());
    },
    leave: async (name: string) => {
      leaves.get(name)?.();
      await Promise.resolve().then(() => Promise.resolve());
    },
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

const numbered = (count: number) => Array.from({ length: count }, (_, nth) => `n${nth}`);

describe('admission', () => {
  it('lets in as many as there is room for, and the next when one leaves', async () => {
    const { come, leave, admitted, refused } = open();
    await come('a', 'b', 'c');
    expect(admitted).toEqual(['a', 'b']);
    await leave('a');
    expect([admitted, refused]).toEqual([['a', 'b', 'c'], []]);
  });

  it('counts nobody twice who leaves twice', async () => {
    const { come, leave, admitted } = open();
    await come('a', 'b', 'c', 'd');
    await leave('a');
    await leave('a');
    expect(admitted).toEqual(['a', 'b', 'd']);
  });

  it('lets a burst wait until all of it is done', async () => {
    const { come, leave, admitted, refused } = open();
    await come('a', 'b', ...numbered(64));
    for (const name of admitted) await leave(name);
    expect([admitted.length, refused]).toEqual([66, []]);
  });

  it('refuses the oldest of a burst that is too large, and lets in the newest first', async () => {
    const { come, leave, admitted, refused } = open();
    await come('a', 'b', ...numbered(66));
    expect(refused).toEqual(['n0', 'n1']);
    await leave('a');
    expect(admitted).toEqual(['a', 'b', 'n65']);
  });

  it('lets hardly anybody wait once somebody has been waiting for a second', async () => {
    const { come, leave, wait, admitted, refused } = open();
    await come('a', 'b', ...numbered(10));
    wait(1001);
    await come('c');
    expect(refused).toEqual(numbered(9));
    await come('d');
    expect(refused).toEqual(numbered(10));
    await leave('a');
    await leave('b');
    expect(admitted).toEqual(['a', 'b', 'd', 'c']);
    // Nobody waits any more: bursts may again.
    await come(...numbered(10));
    expect(refused).toHaveLength(10);
  });
});
