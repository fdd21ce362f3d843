import pRetry from 'p-retry';
import type { CandidateId, PostingId } from '../domain/document.js';
import { RolecallError } from '../domain/errors.js';
import type { DocumentReader } from '../extraction/document-reader.js';
import type { SearchEngine } from '../search/engine.js';
import { batchDocuments } from './batch-documents.js';
import { buildCandidateImport } from './candidate-change.js';
import type { Commit } from './change.js';
import { commitChanges } from './commit-changes.js';
import type { InputFile } from './find-files.js';
import { commitItems, readItems, type ReadItem } from './import-items.js';
import type { ImportRejectionCode, ImportResult } from './importer.js';
import { createOrderedLane } from './ordered-lane.js';
import { buildPostingImport } from './posting-change.js';
import { readDocuments, type FileDocument, type Place } from './read-documents.js';
import { tellFormat, type IngestKind } from './tell-format.js';

/** A batch is one look-up and one write of the engine. */
const batchSize = { documents: 500, bytes: 4 * 1024 * 1024 };
/** One is written while the next is being read and decided. */
const batchesAtOnce = 2;
const retries = { retries: 6, minTimeout: 500, factor: 2, maxTimeout: 10_000, randomize: true };

export interface IngestOptions {
  readonly engine: SearchEngine;
  readonly reader: DocumentReader;
  /** The source system of all documents. */
  readonly source: string;
  /** Null: told from each document. */
  readonly kind: IngestKind | null;
  /** Told after each batch. */
  readonly onProgress: (progress: IngestProgress) => void;
  readonly onRejected: (rejected: RejectedDocument) => void;
  /** The engine did not answer and will be asked again. */
  readonly onRetry: (error: RolecallError) => void;
}

export interface IngestProgress {
  readonly imported: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** Of the files, done with so far. */
  readonly bytes: number;
}

export interface RejectedDocument {
  readonly place: Place;
  readonly code: ImportRejectionCode;
  readonly message: string;
}

type Result = ImportResult<PostingId | CandidateId>;

/**
 * Takes in all documents of the files; durable and visible to searches on return. Interrupted at any moment, doing it
 * again completes it. Throws a `RolecallError` with SEARCH_UNAVAILABLE or SEARCH_TIMEOUT when the engine stays away.
 */
export async function ingestFiles(
  files: readonly InputFile[],
  options: IngestOptions,
): Promise<IngestProgress> {
  const lane = createOrderedLane(batchesAtOnce);
  const commit: Commit = (changes) => commitChanges(persistent(options), changes);
  let progress: IngestProgress = { imported: 0, unchanged: 0, rejected: 0, bytes: 0 };
  const start = async (batch: readonly FileDocument[]) => {
    const items = await readItems(batch, (document) => readDocument(document, options));
    const run = async () => {
      const results = await commitItems(items, commit);
      reportRejected(batch, results, options);
      progress = addResults(progress, batch, results);
      options.onProgress(progress);
    };
    await lane.start({ ids: idsOf(items), run });
  };
  try {
    for await (const batch of batchDocuments(readDocuments(files), batchSize)) await start(batch);
  } finally {
    await lane.finish();
  }
  await persist(options, () => options.engine.refresh());
  return progress;
}

function readDocument(document: FileDocument, options: IngestOptions): ReadItem<PostingId | CandidateId> {
  if (document.kind === 'rejected') return document;
  const told = tellFormat(document, options.kind);
  if (told.kind === 'rejected') return told;
  const { fileName, content } = document;
  const item = { source: options.source, externalId: null, fileName, format: told.format, content };
  return told.kind === 'posting'
    ? buildPostingImport(item, options.reader, new Date())
    : buildCandidateImport(item, options.reader, new Date());
}

const idsOf = (items: readonly ReadItem<PostingId | CandidateId>[]): ReadonlySet<string> =>
  new Set(items.flatMap((item) => ('apply' in item ? [item.id] : [])));

function reportRejected(
  batch: readonly FileDocument[],
  results: readonly Result[],
  options: IngestOptions,
): void {
  for (const [nth, result] of results.entries()) {
    const place = batch[nth]?.place;
    if (result.kind !== 'rejected' || place === undefined) continue;
    options.onRejected({ place, code: result.code, message: result.message });
  }
}

function addResults(
  progress: IngestProgress,
  batch: readonly FileDocument[],
  results: readonly Result[],
): IngestProgress {
  const count = (kind: Result['kind']) => results.filter((result) => result.kind === kind).length;
  return {
    imported: progress.imported + count('imported'),
    unchanged: progress.unchanged + count('unchanged'),
    rejected: progress.rejected + count('rejected'),
    bytes: progress.bytes + batch.reduce((sum, document) => sum + document.bytes, 0),
  };
}

/** The engine, which is asked again where it doesn't answer. */
function persistent(options: IngestOptions): Pick<SearchEngine, 'read' | 'write'> {
  const { engine } = options;
  return {
    read: (queries) => persist(options, () => engine.read(queries)),
    write: (operations) => persist(options, () => engine.write(operations)),
  };
}

/** Asks the engine again, later and later, while it doesn't answer; safe because what it is asked is idempotent. */
function persist<T>(options: Pick<IngestOptions, 'onRetry'>, ask: () => Promise<T>): Promise<T> {
  return pRetry(ask, {
    ...retries,
    shouldRetry: ({ error }) => isPassing(error),
    onFailedAttempt: ({ error }) => {
      if (isPassing(error)) options.onRetry(error);
    },
  });
}

const isPassing = (error: unknown): error is RolecallError =>
  error instanceof RolecallError && (error.code === 'SEARCH_UNAVAILABLE' || error.code === 'SEARCH_TIMEOUT');
