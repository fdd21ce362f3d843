import type { EngineWork } from './operation-scopes.js';

/** What logs, metrics and traces tell of an operation: nothing that a client made up. */
export interface ToldOperation {
  /** Its name where that is a known one, else `other`; `anonymous` without a name. */
  readonly operation: string;
  readonly kind: 'query' | 'mutation' | 'subscription' | 'unknown';
  /** `ok`, or the public code of the first error. */
  readonly outcome: string;
  readonly milliseconds: number;
  readonly engine: EngineWork;
}

/** The name that is told. Clients choose names: each would be a series of its own, and may hold what nobody shall log. */
export function operationLabel(name: string | null | undefined, known: ReadonlySet<string>): string {
  if (name === null || name === undefined || name === '') return 'anonymous';
  return known.has(name) ? name : 'other';
}
