import type { Finding } from '../../../domain/watch.js';
import type { LoggedFinding } from '../../finding-log.js';
import type { BulkItem } from '../compile-write.js';
import { aliasOf } from '../index-names.js';
import type { PlacedHit } from './read-after.js';

/** A finding is created once for its watch and document, and lies where all of its watch lie. */
export function compileAppend(finding: Finding, prefix: string): BulkItem {
  const { watch, document, score, foundAt } = finding;
  return {
    action: {
      create: {
        _index: aliasOf(prefix, 'finding'),
        require_alias: true,
        _id: `finding:${watch.slice('watch:'.length)}:${document}`,
        routing: watch,
      },
    },
    document: { watch, document, score, foundAt },
  };
}

/** A stored finding; the gateway wrote it, so its shape is trusted. */
export function readFinding({ hit, at }: PlacedHit): LoggedFinding {
  const { watch, document, score, foundAt } = hit._source as Finding;
  return { watch, document, score, foundAt, at };
}
