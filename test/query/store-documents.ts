import type { Candidate } from '../../src/domain/candidate.js';
import type { JobPosting } from '../../src/domain/posting.js';
import type { SearchEngine } from '../../src/search/engine.js';

/** Stores the documents and makes them visible. */
export async function storeDocuments(
  engine: SearchEngine,
  postings: readonly JobPosting[],
  candidates: readonly Candidate[] = [],
): Promise<void> {
  await engine.write([
    ...postings.map((posting) => ({
      kind: 'put' as const,
      document: { kind: 'posting' as const, posting },
      replaces: null,
    })),
    ...candidates.map((candidate) => ({
      kind: 'put' as const,
      document: { kind: 'candidate' as const, candidate },
      replaces: null,
    })),
  ]);
  await engine.refresh();
}
