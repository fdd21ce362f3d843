import { describe, expect, it } from '@jest/globals';
import { createBudget } from '../../../src/server/limits/budget.js';

/** A budget of 600 points a minute, ten a second, and a clock to turn. */
function open() {
  let now = 1000;
  const charge = createBudget(600, () => now);
  return {
    charge,
    wait: (seconds: number) => {
      now += seconds * 1000;
    },
  };
}

describe('the budget of a viewer', () => {
  it('is spent point by point', () => {
    const { charge } = open();
    expect(charge('ada', 100)).toEqual({
      kind: 'charged',
      balance: { limit: 600, remaining: 500, untilFull: 10_000 },
    });
    expect(charge('ada', 500).balance.remaining).toBe(0);
  });

  it('is left alone by what it does not suffice for, which is told how long to wait', () => {
    const { charge } = open();
    charge('ada', 590);
    expect(charge('ada', 30)).toEqual({
      kind: 'refused',
      wait: 2000,
      balance: { limit: 600, remaining: 10, untilFull: 59_000 },
    });
    expect(charge('ada', 10).kind).toBe('charged');
  });

  it('fills evenly, and no further than full', () => {
    const { charge, wait } = open();
    charge('ada', 600);
    wait(30);
    expect(charge('ada', 0).balance.remaining).toBe(300);
    wait(300);
    expect(charge('ada', 0).balance).toEqual({ limit: 600, remaining: 600, untilFull: 0 });
  });

  it('is their own', () => {
    const { charge } = open();
    charge('ada', 600);
    expect(charge('ben', 600).kind).toBe('charged');
    expect(charge('ada', 1).kind).toBe('refused');
  });
});
