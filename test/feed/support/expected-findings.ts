import type { Candidate } from '../../../src/domain/candidate.js';
import { coverPosting } from '../../../src/domain/match/cover-posting.js';
import type { JobPosting } from '../../../src/domain/posting.js';
import type { SkillLookup } from '../../../src/domain/skill-lookup.js';
import type { SearchEngine } from '../../../src/search/engine.js';
import type { InsistingClient } from './insisting-client.js';
import type { MadeUpWatch } from './made-up-watches.js';

export interface AllDocuments {
  readonly postings: ReadonlyMap<string, JobPosting>;
  readonly candidates: ReadonlyMap<string, Candidate>;
}

const batchSize = 500;

/** Everything that the engine holds now. */
export async function readAllDocuments(engine: SearchEngine): Promise<AllDocuments> {
  const postings = new Map<string, JobPosting>();
  const candidates = new Map<string, Candidate>();
  await engine.refresh();
  for await (const batch of engine.scan('posting', batchSize)) {
    for (const { document } of batch) postings.set(document.id, document);
  }
  for await (const batch of engine.scan('candidate', batchSize)) {
    for (const { document } of batch) candidates.set(document.id, document);
  }
  return { postings, candidates };
}

/** The documents that a watch must have found: by the domain where it matches, by the same search where it searches. */
export function expectFindings(
  watch: MadeUpWatch,
  { postings, candidates }: AllDocuments,
  client: InsistingClient,
  lookup: SkillLookup,
): Promise<readonly string[]> | readonly string[] {
  switch (watch.kind) {
    case 'POSTING': {
      const posting = mustGet(postings, watch.input.posting);
      if (posting.status !== 'OPEN') return [];
      return [...candidates.values()]
        .filter((candidate) => reaches(posting, candidate, watch.input.minScore, lookup))
        .map(({ id }) => id);
    }
    case 'CANDIDATE': {
      const candidate = mustGet(candidates, watch.input.candidate);
      return [...postings.values()]
        .filter(({ status }) => status === 'OPEN')
        .filter((posting) => reaches(posting, candidate, watch.input.minScore, lookup))
        .map(({ id }) => id);
    }
    case 'POSTING_SEARCH':
      return client.search('postings', watch.input.postings);
    case 'CANDIDATE_SEARCH':
      return client.search('candidates', watch.input.candidates);
  }
}

function reaches(posting: JobPosting, candidate: Candidate, minScore: number, lookup: SkillLookup): boolean {
  const { score } = coverPosting(posting, candidate, lookup);
  return score > 0 && score >= minScore;
}

function mustGet<T>(documents: ReadonlyMap<string, T>, id: string): T {
  const document = documents.get(id);
  if (document === undefined) throw new Error(`expected the document ${id} to be there`);
  return document;
}
