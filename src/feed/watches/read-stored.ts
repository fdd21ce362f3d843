import type { CandidateId, PostingId } from '../../domain/document.js';
import type { SearchEngine } from '../../search/engine.js';
import type { StoredCandidate, StoredPosting } from '../../search/result.js';

/** The posting or candidate as it was last written; null where it is gone. */
export async function readStored(
  engine: SearchEngine,
  id: PostingId | CandidateId,
): Promise<StoredPosting | StoredCandidate | null> {
  return (await readAllStored(engine, [id])).get(id) ?? null;
}

/** By id, as they were last written; those that are gone are absent. */
export async function readAllStored(
  engine: SearchEngine,
  ids: readonly (PostingId | CandidateId)[],
): Promise<ReadonlyMap<PostingId | CandidateId, StoredPosting | StoredCandidate>> {
  if (ids.length === 0) return new Map();
  const [found] = await engine.read([{ kind: 'get', ids: [...new Set(ids)] }]);
  return new Map(
    found.flatMap((stored) =>
      stored === null || stored.kind === 'requirement' ? [] : [[stored.document.id, stored] as const],
    ),
  );
}
