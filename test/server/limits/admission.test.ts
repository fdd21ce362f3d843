import { describe, expect, it } from '@jest/globals';
import { createAdmission } from '../../../src/server/limits/admission.js';

const overloaded = expect.objectContaining({ statusCode: 503, code: 'OVERLOADED' });

describe('admission', () => {
  it('lets in as many as there is room for, keeps some waiting, and refuses the rest at once', async () => {
    const admission = createAdmission(2, 1);
    const leaves = [await admission.enter(), await admission.enter()];
    const order: string[] = [];
    const third = admission.enter().then((leave) => {
      order.push('third');
      return leave;
    });
    await expect(admission.enter()).rejects.toEqual(overloaded);
    expect(() => {
      admission.assertRoom();
    }).toThrow(overloaded);
    expect(order).toEqual([]);
    leaves[0]?.();
    (await third)();
    expect(order).toEqual(['third']);
    leaves[1]?.();
    await Promise.all([admission.enter(), admission.enter()]);
  });

  it('counts nobody twice who leaves twice', async () => {
    const admission = createAdmission(1, 0);
    const leave = await admission.enter();
    leave();
    leave();
    await admission.enter();
    await expect(admission.enter()).rejects.toEqual(overloaded);
  });

  it('has room again after work that fails', async () => {
    const admission = createAdmission(1, 0);
    await expect(admission.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(admission.run(() => Promise.resolve('done'))).resolves.toBe('done');
  });
});
