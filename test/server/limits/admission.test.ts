import { describe, expect, it } from '@jest/globals';
import { createAdmission, type Leave } from '../../../src/server/limits/admission.js';

/** Admission to two places, and whom it has let in and refused. */
function open() {
  const admission = createAdmission(2);
  const admitted: string[] = [];
  const refused: string[] = [];
  const leaves = new Map<string, Leave>();
  const going = new Map<string, AbortController>();
  const decided: string[] = [];
  admission.onDecided((decision) => decided.push(decision));
  const enter = async (name: string) => {
    const goes = new AbortController();
    going.set(name, goes);
    const leave = await admission.enter(goes.signal);
    if (leave === null) refused.push(name);
    else {
      admitted.push(name);
      leaves.set(name, leave);
    }
  };
  return {
    admission,
    admitted,
    refused,
    decided,
    go: async (name: string) => {
      going.get(name)?.abort(new Error('gone'));
      await turns();
    },
    come: async (...names: readonly string[]) => {
      for (const name of names) enter(name).catch(() => undefined);
      await turns();
    },
    leave: async (name: string) => {
      leaves.get(name)?.();
      await turns();
    },
  };
}

/** Turns of the event loop, unless told more than may begin in one of the tests. */
async function turns(count = 5): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((done) => setImmediate(done));
}

const numbered = (count: number) => Array.from({ length: count }, (_, nth) => `n${nth}`);

describe('admission', () => {
  it('lets in as many as there is room for, and the next when one leaves', async () => {
    const { come, leave, admitted, refused } = open();
    await come('a', 'b', 'c', 'd');
    expect(admitted).toEqual(['a', 'b']);
    await leave('a');
    expect([admitted, refused]).toEqual([['a', 'b', 'c'], []]);
  });

  it('lets in one in each turn of the event loop', async () => {
    const { come, admitted } = open();
    const coming = come('a', 'b');
    await Promise.resolve();
    expect(admitted).toEqual(['a']);
    await coming;
    expect(admitted).toEqual(['a', 'b']);
  });

  it('lets others come before the next begins, for a few turns', async () => {
    const { come, admitted } = open();
    void come('a', 'b');
    for (let turn = 0; turn < 8; turn += 1) {
      void come(`n${turn}`);
      await turns(1);
    }
    expect(admitted).toEqual(['a']);
    await turns();
    expect(admitted).toEqual(['a', 'b']);
  });

  it('lets the next begin although others keep coming', async () => {
    const { come, admitted } = open();
    void come('a', 'b');
    for (let turn = 0; turn < 20; turn += 1) {
      void come(`n${turn}`);
      await turns(1);
    }
    expect(admitted).toEqual(['a', 'b']);
  });

  it('counts nobody twice who leaves twice', async () => {
    const { come, leave, admitted } = open();
    await come('a', 'b', 'c', 'd');
    await leave('a');
    await leave('a');
    expect(admitted).toEqual(['a', 'b', 'c']);
  });

  it('lets nobody in who has gone, and makes their place in the queue free at once', async () => {
    const { admission, come, go, leave, admitted, refused, decided } = open();
    await come('a', 'b', 'c', 'd');
    expect(admission.waiting).toBe(2);
    await go('c');
    expect(admission.waiting).toBe(1);
    await leave('a');
    expect([admitted, refused]).toEqual([['a', 'b', 'd'], []]);
    expect(decided).toEqual(['admitted', 'admitted', 'gone', 'admitted']);
  });

  it('throws for who has gone before, and for who goes while waiting, why they went', async () => {
    const { admission, come } = open();
    await come('a', 'b');
    const goes = new AbortController();
    const waiting = admission.enter(goes.signal);
    goes.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
    await expect(admission.enter(goes.signal)).rejects.toThrow('gone');
  });

  it('refuses whom the queue refuses', async () => {
    const { come, admitted, refused } = open();
    await come('a', 'b');
    await come(...numbered(201));
    expect([admitted, refused]).toEqual([['a', 'b'], ['n0']]);
  });
});
