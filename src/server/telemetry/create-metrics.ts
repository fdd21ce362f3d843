import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { ToldOperation } from './told-operation.js';

/** What the gateway counts and measures, in the form of Prometheus. */
export interface Metrics {
  readonly registry: Registry;
  operation(told: ToldOperation): void;
  readonly engineRequest: (milliseconds: number) => void;
  /** Someone follows a subscription; call what is returned once when that is over. */
  subscriber(): () => void;
}

/** In seconds. */
const durations = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const counts = [0, 1, 2, 3, 4, 5, 8, 13, 21];

/** Metrics in a registry of their own, with those of the process and of Node.js, its event loop among them. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const operations = createOperationMetrics(registry);
  const engineRequests = new Histogram({
    name: 'rolecall_engine_request_duration_seconds',
    help: 'Requests to the search engine, those of the matcher and of feeds included.',
    buckets: durations,
    registers: [registry],
  });
  const subscribers = new Gauge({
    name: 'rolecall_subscribers',
    help: 'Subscriptions that are being followed through this gateway.',
    registers: [registry],
  });
  return {
    registry,
    operation: operations.observe,
    engineRequest: (milliseconds) => {
      engineRequests.observe(milliseconds / 1000);
    },
    subscriber: () => {
      subscribers.inc();
      return () => {
        subscribers.dec();
      };
    },
  };
}

function createOperationMetrics(registry: Registry) {
  const registers = [registry];
  const total = new Counter({
    name: 'rolecall_operations_total',
    help: 'GraphQL operations by name, kind and outcome: ok, or the code of the first error.',
    labelNames: ['operation', 'kind', 'outcome'],
    registers,
  });
  const duration = new Histogram({
    name: 'rolecall_operation_duration_seconds',
    help: 'How long operations take: while they wait for the search engine (part="engine"), and all else (part="gateway").',
    labelNames: ['operation', 'part'],
    buckets: durations,
    registers,
  });
  const requests = new Histogram({
    name: 'rolecall_operation_engine_requests',
    help: 'Requests to the search engine that an operation takes.',
    labelNames: ['operation'],
    buckets: counts,
    registers,
  });
  const observe = ({ operation, kind, outcome, milliseconds, engine }: ToldOperation) => {
    total.inc({ operation, kind, outcome });
    duration.observe({ operation, part: 'engine' }, engine.milliseconds / 1000);
    duration.observe({ operation, part: 'gateway' }, (milliseconds - engine.milliseconds) / 1000);
    requests.observe({ operation }, engine.requests);
  };
  return { observe };
}
