import { isDeepStrictEqual } from 'node:util';
import type { Candidate } from '../domain/candidate.js';
import type { CandidateId, PostingId } from '../domain/document.js';
import type { JobPosting } from '../domain/posting.js';
import type { DocumentReader, Rejection } from '../extraction/document-reader.js';
import type { SearchEngine } from '../search/engine.js';
import type { StoredCandidate, StoredPosting } from '../search/result.js';
import { buildCandidate } from './candidate-change.js';
import type { Change, KeptDocument } from './change.js';
import { commitChanges } from './commit-changes.js';
import { buildPosting } from './posting-change.js';

const batchSize = 200;

export interface ReextractReport {
  /** Read differently now. */
  readonly changed: number;
  readonly unchanged: number;
  readonly failed: number;
}

/** Why a stored document could not be read anew; it stays as it was. */
export interface FailedReextraction {
  readonly id: PostingId | CandidateId;
  readonly reason: string;
}

type Reading = { readonly kind: keyof ReextractReport; readonly reason: string };

/**
 * Reads anew every stored document that another version of extraction or taxonomy has read. Interrupted at any moment,
 * doing it again goes on. Throws a `RolecallError` with SEARCH_UNAVAILABLE or SEARCH_TIMEOUT when the engine fails.
 */
export async function reextract(
  engine: SearchEngine,
  reader: DocumentReader,
  onFailed: (failed: FailedReextraction) => void,
): Promise<ReextractReport> {
  const report = { changed: 0, unchanged: 0, failed: 0 };
  const readBatch = async (batch: readonly (StoredPosting | StoredCandidate)[]) => {
    const changes = batch.map(({ document }) => buildReextraction(document.id, reader));
    const outcomes = await commitChanges(engine, changes);
    for (const [nth, { id }] of changes.entries()) {
      const outcome = outcomes[nth];
      const reading = outcome?.kind === 'done' ? outcome.result : failed(describe(outcome));
      report[reading.kind] += 1;
      if (reading.kind === 'failed') onFailed({ id, reason: reading.reason });
    }
  };
  for await (const batch of engine.scan('posting', batchSize)) await readBatch(batch);
  for await (const batch of engine.scan('candidate', batchSize)) await readBatch(batch);
  await engine.refresh();
  return report;
}

/** Reads inside the change: what is there by then may be another document than the one that was scanned. */
function buildReextraction(id: PostingId | CandidateId, reader: DocumentReader): Change<Reading> {
  return {
    id,
    apply: (current) => {
      if (current === null) return { next: null, result: unchanged };
      const next = readAnew(current, reader);
      if (next.kind === 'rejected') return { next: current, result: failed(next.message) };
      return { next, result: isReadAsBefore(current, next) ? unchanged : changed };
    },
  };
}

/** The stored document itself where this version has read it already. */
function readAnew(current: KeptDocument, reader: DocumentReader): KeptDocument | Rejection {
  const { provenance } = current.kind === 'posting' ? current.posting : current.candidate;
  if (provenance.extraction === reader.version) return current;
  return current.kind === 'posting'
    ? readPostingAnew(current.posting, reader)
    : readCandidateAnew(current.candidate, reader);
}

function readPostingAnew(stored: JobPosting, reader: DocumentReader): KeptDocument | Rejection {
  const content = stored.provenance.content ?? stored.description;
  const document = reader.readPosting(content, stored.provenance.format);
  if (document.kind === 'rejected') return document;
  const posting = buildPosting(document, content, stored.source, reader.version);
  return { kind: 'posting', posting: { ...posting, status: stored.status } };
}

function readCandidateAnew(stored: Candidate, reader: DocumentReader): KeptDocument | Rejection {
  const { content, format } = stored.provenance;
  if (content === null) return { kind: 'candidate', candidate: stored };
  const document = reader.readCandidate(content, format, stored.updatedAt.slice(0, 10));
  if (document.kind === 'rejected') return document;
  const candidate = buildCandidate(document, content, stored.source, reader.version, stored.updatedAt);
  return { kind: 'candidate', candidate };
}

const withoutVersion = (kept: KeptDocument) => {
  const document = kept.kind === 'posting' ? kept.posting : kept.candidate;
  return { ...document, provenance: { ...document.provenance, extraction: '' } };
};
const isReadAsBefore = (before: KeptDocument, now: KeptDocument): boolean =>
  isDeepStrictEqual(withoutVersion(before), withoutVersion(now));

const changed: Reading = { kind: 'changed', reason: '' };
const unchanged: Reading = { kind: 'unchanged', reason: '' };
const failed = (reason: string): Reading => ({ kind: 'failed', reason });

const describe = (outcome: { readonly kind: string; readonly reason?: string } | undefined): string =>
  outcome?.reason ?? 'others kept writing it';
