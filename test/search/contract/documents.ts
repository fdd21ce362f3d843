import type { Candidate } from '../../../src/domain/candidate.js';
import type { JobPosting } from '../../../src/domain/posting.js';
import type { SearchEngine, WriteOperation, WriteOutcome } from '../../../src/search/engine.js';
import type { Filter } from '../../../src/search/filter.js';
import type { SearchQuery } from '../../../src/search/query.js';
import type { SearchResult, StoredDocument } from '../../../src/search/result.js';
import { buildSearch } from '../../support/build-search.js';

export type EngineOf = () => SearchEngine;
export type Document = JobPosting | Candidate;

export const isPosting = (document: Document): document is JobPosting => document.id.startsWith('posting:');

/** A put of a document that isn't there yet. */
export function put(document: Document): WriteOperation {
  return isPosting(document)
    ? { kind: 'put', document: { kind: 'posting', posting: document }, replaces: null }
    : {
        kind: 'put',
        document: { kind: 'candidate', candidate: document },
        replaces: null,
      };
}

/** Stores new documents and makes them visible. */
export async function store(
  engine: SearchEngine,
  documents: readonly Document[],
): Promise<readonly WriteOutcome[]> {
  const outcomes = await engine.write(documents.map(put));
  await engine.refresh();
  return outcomes;
}

/** A chapter's own documents. */
export const scopeOf = (documents: readonly Document[]): Filter => ({
  kind: 'terms',
  field: 'id',
  values: documents.map((document) => document.id),
});

/** What a case calls a document: its external id; a requirement: its words. */
export const nameOf = (stored: StoredDocument): string =>
  stored.kind === 'requirement' ? stored.document.text : stored.document.source.externalId;

export const namesOf = (result: SearchResult): readonly string[] =>
  result.hits.map((hit) => nameOf(hit.stored));

export async function search(engine: SearchEngine, values: Partial<SearchQuery>): Promise<SearchResult> {
  const [result] = await engine.read([buildSearch(values)]);
  return result;
}

/** The names of what a search finds, sorted. */
export async function find(engine: SearchEngine, values: Partial<SearchQuery>): Promise<readonly string[]> {
  return namesOf(await search(engine, values)).toSorted();
}

/** The document as it is stored now; null where there is none. */
export async function read(engine: SearchEngine, id: Document['id']) {
  const [[stored]] = await engine.read([{ kind: 'get', ids: [id] }]);
  return stored === undefined || stored?.kind === 'requirement' ? null : stored;
}
