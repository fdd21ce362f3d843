import { Gauge, Histogram, type Registry } from 'prom-client';
import type { Admissions } from '../limits/admit-operations.js';

/** In seconds. */
const waits = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5];

/** Tells how many operations wait to begin, and how long each of them did. */
export function measureAdmissions(registry: Registry, { reads, writes }: Admissions): void {
  const queues = [
    ['reads', reads],
    ['writes', writes],
  ] as const;
  const registers = [registry];
  new Gauge({
    name: 'rolecall_queue_length',
    help: 'Operations that wait to begin: those that read (exports included), and those that write.',
    labelNames: ['queue'],
    registers,
    collect() {
      for (const [queue, { waiting }] of queues) this.set({ queue }, waiting);
    },
  });
  const waited = new Histogram({
    name: 'rolecall_queue_wait_seconds',
    help: 'How long operations wait to begin (admitted), or in vain (refused; gone: the client, or its time).',
    labelNames: ['queue', 'outcome'],
    buckets: waits,
    registers,
  });
  for (const [queue, admission] of queues) {
    admission.onDecided((outcome, milliseconds) => {
      waited.observe({ queue, outcome }, milliseconds / 1000);
    });
  }
}
