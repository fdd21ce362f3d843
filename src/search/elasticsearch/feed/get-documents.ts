import { RolecallError } from '../../../domain/errors.js';
import type { GetAnswer } from '../answers.js';
import type { Connection } from '../connection.js';

const parts = ['_id', '_index', '_source', '_seq_no', '_primary_term', 'found', 'error.type'];

/**
 * Documents as they were last written, refreshed or not; null where there is none. Throws SEARCH_UNAVAILABLE where one
 * can't be looked up.
 */
export async function getDocuments(
  connection: Connection,
  targets: readonly { readonly _index: string; readonly _id: string }[],
  { source = true } = {},
): Promise<readonly (GetAnswer | null)[]> {
  if (targets.length === 0) return [];
  const answer = await connection.ask((client, options) =>
    client.mget(
      { docs: [...targets], _source: source, filter_path: parts.map((part) => `docs.${part}`) },
      options,
    ),
  );
  return (answer as { readonly docs: readonly GetAnswer[] }).docs.map((got) => {
    if (got.error === undefined) return got.found === true ? got : null;
    throw new RolecallError(
      'SEARCH_UNAVAILABLE',
      `Elasticsearch can not look documents up (${got.error.type}). Try again later.`,
    );
  });
}
