import { Gauge, type Registry } from 'prom-client';

/** Tells whether the matcher of this process is the one that works. */
export function measureMatcher(registry: Registry, isLeading: () => boolean): void {
  new Gauge({
    name: 'rolecall_matcher_leading',
    help: 'Whether the matcher of this process holds the lease and works (1) or stands by (0).',
    registers: [registry],
    collect() {
      this.set(isLeading() ? 1 : 0);
    },
  });
}
