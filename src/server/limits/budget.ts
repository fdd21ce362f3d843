/** What a viewer may still spend. */
export interface Balance {
  /** In points, in a minute. */
  readonly limit: number;
  /** In whole points. */
  readonly remaining: number;
  /** In milliseconds until `remaining` is `limit` again, where nothing is spent meanwhile. */
  readonly untilFull: number;
}

export type Charge =
  | { readonly kind: 'charged'; readonly balance: Balance }
  /** Nothing was charged; `wait`, in milliseconds, is when as much can be. */
  | { readonly kind: 'refused'; readonly balance: Balance; readonly wait: number };

/** Takes points from the budget of a viewer where as many are left. */
export type ChargeBudget = (viewer: string, points: number) => Charge;

interface Bucket {
  level: number;
  /** In milliseconds. */
  filledAt: number;
}

const minute = 60_000;

/**
 * A bucket of points for each viewer, which fills evenly within a minute. It is this gateway's own: with several behind a
 * balancer, a viewer has a budget at each. `now` is in milliseconds and never goes back.
 */
export function createBudget(limit: number, now: () => number = () => performance.now()): ChargeBudget {
  // The one that was charged longest ago comes first.
  const buckets = new Map<string, Bucket>();
  const perMillisecond = limit / minute;
  return (viewer, points) => {
    const at = now();
    const { level, filledAt } = buckets.get(viewer) ?? { level: limit, filledAt: at };
    const filled = Math.min(limit, level + (at - filledAt) * perMillisecond);
    const isEnough = points <= filled;
    const left = isEnough ? filled - points : filled;
    buckets.delete(viewer);
    forgetFull(buckets, at);
    buckets.set(viewer, { level: left, filledAt: at });
    const untilFull = Math.ceil((limit - left) / perMillisecond);
    const balance = { limit, remaining: Math.floor(left), untilFull };
    if (isEnough) return { kind: 'charged', balance };
    return { kind: 'refused', balance, wait: Math.ceil((points - filled) / perMillisecond) };
  };
}

/** Whoever spent nothing for a minute has a full bucket, which needn't be kept. */
function forgetFull(buckets: Map<string, Bucket>, at: number): void {
  for (const [viewer, { filledAt }] of buckets) {
    if (at - filledAt < minute) return;
    buckets.delete(viewer);
  }
}
