import type { CandidateId, PostingId } from '../domain/document.js';
import { RolecallError } from '../domain/errors.js';
import type { DocumentReader } from '../extraction/document-reader.js';
import type { SearchEngine } from '../search/engine.js';
import { buildCandidateImport } from './candidate-change.js';
import type { Change, Commit } from './change.js';
import { createGroupCommit } from './group-commit.js';
import { importItems } from './import-items.js';
import type { Importer } from './importer.js';
import { buildPostingImport, buildStatusChange } from './posting-change.js';

/** The importer of one gateway; `onCommit` is called after each group of changes. Closing it leaves the engine open. */
export function createImporter(
  engine: SearchEngine,
  reader: DocumentReader,
  onCommit: () => void = () => undefined,
): Importer {
  const { commit, close } = createGroupCommit(engine, onCommit);
  return {
    importPostings: (items) =>
      importItems(items, (item) => buildPostingImport(item, reader, new Date()), commit),
    importCandidates: (items) =>
      importItems(items, (item) => buildCandidateImport(item, reader, new Date()), commit),
    setPostingStatus: (id, status) => commitOne(commit, buildStatusChange(id, status)),
    deletePosting: (id) => commitOne(commit, buildDeletion(id)),
    deleteCandidate: (id) => commitOne(commit, buildDeletion(id)),
    close,
  };
}

/** The result is whether there was something to delete. */
function buildDeletion(id: PostingId | CandidateId): Change<boolean> {
  return { id, apply: (current) => ({ next: null, result: current !== null }) };
}

async function commitOne<T>(commit: Commit, change: Change<T>): Promise<T> {
  const [outcome] = await commit([change]);
  if (outcome?.kind === 'done') return outcome.result;
  const why =
    outcome?.kind === 'refused'
      ? `The search engine refused the change: ${outcome.reason}.`
      : 'Others kept writing this document at the same time; try again.';
  throw new RolecallError('CONFLICT', why);
}
