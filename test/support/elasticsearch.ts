import { describe } from '@jest/globals';

/** The address of the Elasticsearch that this run of the integration tests has; null where none could be had. */
export const elasticsearchUrl: string | null = process.env['ROLECALL_TEST_ELASTICSEARCH'] ?? null;

/** Describes behaviour on the real Elasticsearch; reported as skipped where this run has none. */
export function describeOnElasticsearch(name: string, body: (url: string) => void): void {
  (elasticsearchUrl === null ? describe.skip : describe)(name, () => {
    body(elasticsearchUrl ?? 'http://elasticsearch.invalid');
  });
}

let prefixes = 0;

/** An index prefix that no other test or process uses. */
export function newIndexPrefix(): string {
  prefixes += 1;
  return `test-${process.pid}-${Date.now().toString(36)}-${prefixes}`;
}
