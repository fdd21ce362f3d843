import { exportPoints } from '../../graphql/limits/prices.js';
import type { Viewer } from '../../graphql/viewer.js';
import { RequestError } from '../request-error.js';
import type { Balance } from './budget.js';
import type { Guard } from './create-guard.js';

/**
 * Charges an export to the viewer's budget, if they have one, and tells what is left of it. Gives what gives the points
 * back. Throws RATE_LIMITED.
 */
export function chargeExport(
  { charge, hasBudget }: Pick<Guard, 'charge' | 'hasBudget'>,
  viewer: Viewer,
  onBalance: (balance: Balance) => void,
): () => void {
  if (!hasBudget(viewer)) return () => undefined;
  const charged = charge(viewer.id, exportPoints);
  onBalance(charged.balance);
  if (charged.kind === 'refused') throw spent(charged.wait);
  return () => {
    onBalance(charge(viewer.id, -exportPoints).balance);
  };
}

function spent(wait: number): RequestError {
  const retryAfter = Math.ceil(wait / 1000);
  return new RequestError(
    429,
    'RATE_LIMITED',
    `An export costs ${exportPoints} points, and not as many are left of this minute's budget. Try again in ${retryAfter} s.`,
    { retryAfter },
  );
}
