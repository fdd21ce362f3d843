import { setTimeout as delay } from 'node:timers/promises';
import type { Viewer } from '../../graphql/viewer.js';
import type { Guard } from './create-guard.js';

/** Takes the points of an event from the budget of a viewer; resolves when there were as many, or when the signal fires. */
export type PayForEvent = (viewer: Viewer, points: number, signal: AbortSignal) => Promise<void>;

/** Events wait where operations are refused: nothing of a feed is left out. */
export function createPayment({ charge, hasBudget }: Pick<Guard, 'charge' | 'hasBudget'>): PayForEvent {
  return async (viewer, points, signal) => {
    while (hasBudget(viewer) && !signal.aborted) {
      const charged = charge(viewer.id, points);
      if (charged.kind === 'charged') return;
      await delay(charged.wait, undefined, { signal }).catch(() => undefined);
    }
  };
}
