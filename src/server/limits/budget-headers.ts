import type { Balance } from './budget.js';

/** What tells a viewer in HTTP what is left, in points; as draft-ietf-httpapi-ratelimit-headers has it. */
export function budgetHeaders({ limit, remaining, untilFull }: Balance): Readonly<Record<string, string>> {
  return {
    'ratelimit-policy': `"cost";q=${limit};w=60`,
    ratelimit: `"cost";r=${remaining};t=${Math.ceil(untilFull / 1000)}`,
  };
}
