import { describe, expect, it } from '@jest/globals';
import { localViewer } from '../../../src/graphql/viewer.js';
import { createBudget, type ChargeBudget } from '../../../src/server/limits/budget.js';
import { createPayment } from '../../../src/server/limits/pay-for-event.js';

const never = new AbortController().signal;
const balance = { limit: 600, remaining: 0, untilFull: 60_000 };

/** Payment from a budget that refuses so often before it suffices, and what it was asked for. */
function open(refusals: number, wait: number) {
  const asked: number[] = [];
  const charge: ChargeBudget = (_viewer, points) => {
    asked.push(points);
    if (asked.length > refusals) return { kind: 'charged', balance };
    return { kind: 'refused', balance, wait };
  };
  return { asked, pay: createPayment({ charge, hasBudget: () => true }) };
}

describe('paying for an event', () => {
  it('takes its points from the budget of the viewer', async () => {
    const charge = createBudget(600, () => 0);
    await createPayment({ charge, hasBudget: () => true })(localViewer, 150, never);
    expect(charge(localViewer.id, 0).balance.remaining).toBe(450);
  });

  it('waits until the budget suffices', async () => {
    const { asked, pay } = open(3, 1);
    await pay(localViewer, 150, never);
    expect(asked).toEqual([150, 150, 150, 150]);
  });

  it('waits no longer than the signal lets it', async () => {
    const { asked, pay } = open(Infinity, 3_600_000);
    const leaving = new AbortController();
    const paid = pay(localViewer, 150, leaving.signal);
    leaving.abort();
    await paid;
    expect(asked).toEqual([150]);
  });

  it('is not asked of who has no budget', async () => {
    const charge = createBudget(1, () => 0);
    await createPayment({ charge, hasBudget: () => false })(localViewer, 150, never);
    expect(charge(localViewer.id, 0).balance.remaining).toBe(1);
  });
});
