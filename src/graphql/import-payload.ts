import type { CandidateId, PostingId } from '../domain/document.js';
import type { ImportItem as Item, ImportResult } from '../ingest/importer.js';
import type { ImportItem } from './inputs/import-item.js';

type Result = ImportResult<PostingId | CandidateId>;

/** What an `ImportPayload` is resolved from. */
export interface ImportPayloadSource {
  readonly imported: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly results: readonly ImportResultSource[];
}

interface ImportResultSource {
  readonly index: number;
  readonly outcome: string;
  readonly id: string | null;
  readonly code: string | null;
  readonly message: string | null;
}

/** The items as the importer takes them. */
export function readItems(items: readonly ImportItem[]): readonly Item[] {
  return items.map(({ source = null, externalId = null, format = null, content }) => ({
    source,
    externalId,
    format,
    content,
  }));
}

/** What became of an import, as the public API tells it. */
export function importPayload(results: readonly Result[]): ImportPayloadSource {
  const count = (kind: Result['kind']) => results.filter((result) => result.kind === kind).length;
  return {
    imported: count('imported'),
    unchanged: count('unchanged'),
    rejected: count('rejected'),
    results: results.map(resultSource),
  };
}

function resultSource(result: Result, index: number): ImportResultSource {
  const outcome = result.kind.toUpperCase();
  return result.kind === 'rejected'
    ? { index, outcome, id: null, code: result.code, message: result.message }
    : { index, outcome, id: result.id, code: null, message: null };
}
