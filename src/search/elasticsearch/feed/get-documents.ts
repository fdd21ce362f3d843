import type { GetAnswer } from '../answers.js';
import type { Connection } from '../connection.js';
import { getMany } from '../get-many.js';

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
  const filter_path = parts.map((part) => `docs.${part}`);
  const answers = await getMany(connection, { docs: [...targets], _source: source, filter_path });
  return answers.map((got) => (got.found === true ? got : null));
}
