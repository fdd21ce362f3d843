import { Gauge, type Registry } from 'prom-client';
import type { Services } from '../../graphql/request-context.js';

type Circuit = Services['engine']['circuit'];

const states = ['closed', 'half-open', 'open'] as const satisfies readonly ReturnType<Circuit>[];

/** Tells by a gauge for each state, one of which is 1, what the circuit breaker before the search engine does. */
export function measureCircuit(registry: Registry, circuit: Circuit): void {
  new Gauge({
    name: 'rolecall_engine_circuit',
    help: 'The circuit breaker before the search engine: 1 for the state that it is in. Open: requests are refused at once.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      const current = circuit();
      for (const state of states) this.set({ state }, state === current ? 1 : 0);
    },
  });
}
