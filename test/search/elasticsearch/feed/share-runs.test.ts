import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { shareRuns } from '../../../../src/search/elasticsearch/feed/share-runs.js';

/** Runs that end when they are told to; `begun` are those that wait for it. */
function createRuns() {
  const begun: { end: (result: string) => void; fail: (error: Error) => void }[] = [];
  const call = shareRuns(
    () =>
      new Promise<string>((resolve, reject) => {
        begun.push({ end: resolve, fail: reject });
      }),
  );
  return { begun, call };
}

describe('a shared run', () => {
  it('is the same for all who call before it begins', async () => {
    const { begun, call } = createRuns();
    const both = [call(), call()];
    await turn();
    begun[0]?.end('once');
    expect(await Promise.all(both)).toEqual(['once', 'once']);
    expect(begun).toHaveLength(1);
  });

  it('is the next one for all who call while one is under way', async () => {
    const { begun, call } = createRuns();
    const first = call();
    await turn();
    const [second, third] = [call(), call()];
    expect(begun).toHaveLength(1);
    begun[0]?.end('first');
    expect(await first).toBe('first');
    await turn();
    expect(begun).toHaveLength(2);
    const fourth = call();
    begun[1]?.end('second');
    expect(await Promise.all([second, third])).toEqual(['second', 'second']);
    await turn();
    begun[2]?.end('third');
    expect(await fourth).toBe('third');
  });

  it('begins where none is under way, each time', async () => {
    const { begun, call } = createRuns();
    for (const name of ['one', 'two']) {
      const result = call();
      await turn();
      begun.at(-1)?.end(name);
      expect(await result).toBe(name);
    }
    expect(begun).toHaveLength(2);
  });

  it('fails for those who share it alone', async () => {
    const { begun, call } = createRuns();
    const failing = call();
    await turn();
    const next = call();
    begun[0]?.fail(new Error('down'));
    await expect(failing).rejects.toThrow('down');
    await turn();
    begun[1]?.end('up');
    expect(await next).toBe('up');
  });
});
