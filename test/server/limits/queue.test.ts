import { describe, expect, it } from '@jest/globals';
import { createQueue } from '../../../src/server/limits/queue.js';

/** A queue in which two may wait in overload, and a clock to turn. */
function open() {
  let time = 0;
  const queue = createQueue<string>(2, () => time);
  const serve = (count: number, pace: number) =>
    Array.from({ length: count }, () => {
      time += pace;
      return queue.next();
    });
  return {
    serve,
    remove: (name: string) => {
      queue.remove(name);
    },
    length: () => queue.length,
    push: (...names: readonly string[]) => names.flatMap((name) => queue.push(name)),
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
    /** Has it learn how long one takes, and leaves it empty. */
    learn: (pace: number) => {
      for (let round = 0; round < 100; round += 1) {
        queue.push('known');
        serve(1, pace);
      }
    },
  };
}

const numbered = (count: number) => Array.from({ length: count }, (_, nth) => `n${nth}`);

describe('the queue for operations', () => {
  it('serves who came first while nobody waits long', () => {
    const { push, serve, learn } = open();
    learn(5);
    expect(push(...numbered(15))).toEqual([]);
    expect(serve(16, 5)).toEqual([...numbered(15), undefined]);
  });

  it('serves who came last first when the wait is long, and all of a burst', () => {
    const { push, serve, learn } = open();
    learn(20);
    expect(push(...numbered(30))).toEqual([]);
    expect(serve(30, 20)).toEqual(numbered(30).toReversed());
    push('a', 'b');
    expect(serve(2, 20)).toEqual(['a', 'b']);
  });

  it('forgets who waits no longer', () => {
    const { push, serve, remove, length } = open();
    push('a', 'b', 'c');
    remove('b');
    remove('unknown');
    expect(length()).toBe(2);
    expect(serve(3, 1)).toEqual(['a', 'c', undefined]);
  });

  it('refuses the first of a burst that is larger than any', () => {
    const { push } = open();
    expect(push(...numbered(202))).toEqual(['n0', 'n1']);
  });

  it('takes as many as a page may send for a burst, though they come slowly', () => {
    const { push, wait, learn } = open();
    learn(20);
    for (let nth = 0; nth < 100; nth += 1) {
      wait(8);
      expect(push(`n${nth}`)).toEqual([]);
    }
  });

  it('lets hardly anybody wait once more have come while the wait was long', () => {
    const { push, serve, learn, wait } = open();
    learn(20);
    push(...numbered(100));
    wait(151);
    expect(push('a')).toEqual(numbered(99));
    expect(push('b')).toEqual(['n99']);
    expect(push('c')).toEqual(['a']);
    expect(serve(3, 20)).toEqual(['c', 'b', undefined]);
  });

  it('lets hardly anybody wait once the wait has been long for a second, however few come', () => {
    const { push, learn, wait } = open();
    learn(20);
    push(...numbered(20));
    wait(1000);
    expect(push('a')).toEqual([]);
    wait(1);
    expect(push('b')).toEqual(numbered(20));
  });

  it('lets hardly anybody wait until nobody has waited for a while', () => {
    const { push, serve, learn, wait } = open();
    learn(20);
    push(...numbered(20));
    wait(1001);
    push('a');
    for (let round = 0; round < 100; round += 1) {
      expect(push('b', 'c')).toHaveLength(2);
      wait(1000);
    }
    serve(2, 20);
    wait(100);
    expect(push('d', 'e', 'f')).toEqual(['d']);
    serve(2, 20);
    wait(101);
    expect(push(...numbered(5))).toEqual([]);
  });

  it('takes nothing for a burst for a while after overload', () => {
    const { push, serve, learn, wait } = open();
    learn(20);
    push(...numbered(20));
    wait(1001);
    push('a');
    serve(2, 20);
    wait(9000);
    push(...numbered(20));
    wait(151);
    expect(push('b')).toHaveLength(19);
    serve(2, 20);
    wait(10_001);
    push(...numbered(20));
    wait(151);
    expect(push('c')).toEqual([]);
  });
});
