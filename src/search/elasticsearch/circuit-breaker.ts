import { circuitBreaker, CircuitState, ConsecutiveBreaker, handleWhen, BrokenCircuitError } from 'cockatiel';
import type { Circuit } from '../engine.js';
import { isAnswer, isTrouble } from './failures.js';

/** Requests in a row, each with its repetitions, that must fail until the server is left alone. */
const mostFailures = 5;

export interface CircuitBreaker {
  /** Does the work, or throws a BrokenCircuitError at once while the server is left alone. */
  run<T>(work: () => Promise<T>): Promise<T>;
  readonly state: () => Circuit;
}

/** Leaves a server alone that has failed too often; after each `rest` (milliseconds) one request tries whether it works. */
export function createCircuitBreaker(rest: number, notify: (message: string) => void): CircuitBreaker {
  // Whatever ends the one that tries, nothing but an answer proves that the server works again.
  const isFailure = (error: unknown) =>
    policy.state === CircuitState.Closed ? isTrouble(error) : !isAnswer(error);
  const policy = circuitBreaker(handleWhen(isFailure), {
    halfOpenAfter: rest,
    breaker: new ConsecutiveBreaker(mostFailures),
  });
  let told = false;
  policy.onBreak(() => {
    if (!told) notify('Elasticsearch does not answer. Requests are refused at once until it does.');
    told = true;
  });
  policy.onReset(() => {
    notify('Elasticsearch answers again.');
    told = false;
  });
  return {
    run: (work) => {
      // The others don't wait for the one that tries.
      if (policy.state === CircuitState.HalfOpen) return Promise.reject(new BrokenCircuitError());
      return policy.execute(work);
    },
    state: () => states[policy.state],
  };
}

const states: Readonly<Record<CircuitState, Circuit>> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.Open]: 'open',
  [CircuitState.Isolated]: 'open',
  [CircuitState.HalfOpen]: 'half-open',
};
