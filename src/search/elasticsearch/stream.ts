import type { StreamQuery } from '../engine.js';
import type { StoredDocument } from '../result.js';
import { compileFilter } from './compile-filter.js';
import type { Connection } from './connection.js';
import { aliasOf } from './index-names.js';
import { readDocument } from './read-document.js';
import { resolvePostingFilter } from './resolve-posting-conditions.js';
import { scan } from './scan.js';

interface Streamed extends StreamQuery {
  readonly batchSize: number;
  readonly signal: AbortSignal | undefined;
}

/** The documents that the filter finds, as of one point in time, which ends with the reading. */
export async function* stream(
  connection: Connection,
  prefix: string,
  { of: kind, filter, batchSize, signal }: Streamed,
): AsyncGenerator<readonly StoredDocument[]> {
  const resolved =
    kind === 'requirement' ? await resolvePostingFilter(connection.until(signal), prefix, filter) : filter;
  const query = { bool: { filter: [compileFilter(resolved, { kind, path: '' })] } };
  for await (const answers of scan(connection, aliasOf(prefix, kind), batchSize, { query, signal })) {
    yield answers.map(readDocument);
  }
}
