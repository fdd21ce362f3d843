import { describe, expect, it } from '@jest/globals';
import { EventEmitter, once } from 'node:events';
import { createOrderedLane } from '../../src/ingest/ordered-lane.js';

/** A work that ends when it is told to. */
function buildWork(...ids: readonly string[]) {
  const gate = new EventEmitter();
  const work = {
    ids: new Set(ids),
    begun: false,
    async run() {
      work.begun = true;
      await once(gate, 'end');
    },
    end: () => gate.emit('end'),
    fail: (error: Error) => gate.emit('error', error),
  };
  return work;
}

describe('An ordered lane', () => {
  it('runs two works at once and the third when one has ended', async () => {
    const lane = createOrderedLane(2);
    const [a, b, c] = [buildWork('a'), buildWork('b'), buildWork('c')];
    await lane.start(a);
    await lane.start(b);
    const third = lane.start(c);
    expect([a.begun, b.begun, c.begun]).toEqual([true, true, false]);
    b.end();
    await third;
    expect(c.begun).toBe(true);
    a.end();
    c.end();
    await lane.finish();
  });

  it('keeps the order of works that share an id', async () => {
    const lane = createOrderedLane(2);
    const [first, second] = [buildWork('a', 'b'), buildWork('b', 'c')];
    await lane.start(first);
    const started = lane.start(second);
    expect(second.begun).toBe(false);
    first.end();
    await started;
    expect(second.begun).toBe(true);
    second.end();
    await lane.finish();
  });

  it('starts nothing after a failure and tells it at the end', async () => {
    const lane = createOrderedLane(1);
    const [first, second] = [buildWork('a'), buildWork('b')];
    await lane.start(first);
    const started = lane.start(second);
    first.fail(new Error('no engine'));
    await expect(started).rejects.toThrow('no engine');
    await expect(lane.finish()).rejects.toThrow('no engine');
    expect(second.begun).toBe(false);
  });
});
