import { describe, jest } from '@jest/globals';

/** The address of the Elasticsearch that this run of the integration tests has; null where none could be had. */
export const elasticsearchUrl: string | null = process.env['ROLECALL_TEST_ELASTICSEARCH'] ?? null;

// Creating indices takes a busy machine seconds.
jest.setTimeout(60_000);

/** Describes behaviour on the real Elasticsearch; reported as skipped where this run has none. */
export function describeOnElasticsearch(name: string, body: (url: string) => void): void {
  (elasticsearchUrl === null ? describe.skip : describe)(name, () => {
    body(elasticsearchUrl ?? 'http://elasticsearch.invalid');
  });
}

let prefixes = 0;

/** An index prefix that no other test or process uses; the run removes its indices at the end. */
export function newIndexPrefix(): string {
  prefixes += 1;
  return `${process.env['ROLECALL_TEST_RUN'] ?? 'test'}-${process.pid}-${prefixes}-${Date.now().toString(36)}`;
}
