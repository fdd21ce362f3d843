import type { Finding } from '../../../domain/watch.js';
import type { SearchAnswer } from '../answers.js';
import { bulk } from '../bulk.js';
import type { BulkItem } from '../compile-write.js';
import type { Connection } from '../connection.js';
import { aliasOf, kindOfId } from '../index-names.js';
import { readVersion, versionCondition } from '../read-document.js';
import type { DeletionRecord } from './compile-deletion-record.js';
import { getDocuments } from './get-documents.js';
import type { Shards } from './shards.js';
import { versionedHits } from './versioned-hits.js';

/** How long findings that were appended late are waited for, and how long a deletion may be under way. */
const lateFindings = 60_000;
const longestDeletion = 3_600_000;

/** At most as many records or findings at once. */
const batchSize = 1_000;

/** A record with where it lies. */
interface StoredRecord extends DeletionRecord {
  readonly recordVersion: string;
}

/**
 * Removes the findings of deleted documents, at once and once more a minute later. A record whose document is there
 * unchanged is kept for an hour, for its deletion may be under way; one whose document was written since is dropped.
 * Where nothing was deleted it costs one request.
 */
export async function sweepDeleted(connection: Connection, prefix: string, findings: Shards): Promise<void> {
  const now = Date.now();
  const due = (await readRecords(connection, prefix)).filter(
    ({ sweptAt }) => sweptAt === null || now - sweptAt >= lateFindings,
  );
  const states = await readStates(connection, prefix, due);
  const gone = due.filter((_, place) => states[place] === 'gone');
  if (gone.length > 0) await removeFindings(connection, prefix, findings, gone);
  const changes = due.flatMap((record, place) =>
    compileChange(record, states[place] ?? 'there', prefix, now),
  );
  if (changes.length > 0) await bulk(connection, changes, true);
}

/** Whether a document is gone, there as it was, or another one by now. */
type DocumentState = 'gone' | 'there' | 'changed';

async function readStates(
  connection: Connection,
  prefix: string,
  records: readonly DeletionRecord[],
): Promise<readonly DocumentState[]> {
  const targets = records.map(({ document }) => ({
    _index: aliasOf(prefix, kindOfId(document)),
    _id: document,
  }));
  const found = await getDocuments(connection, targets, { source: false });
  return records.map(({ version }, place) => {
    const document = found[place] ?? null;
    if (document === null) return 'gone';
    return readVersion(document) === version ? 'there' : 'changed';
  });
}

/** What becomes of the record; nothing where somebody recorded another deletion of the document meanwhile. */
function compileChange(record: StoredRecord, state: DocumentState, prefix: string, now: number): BulkItem[] {
  const { recordVersion, ...stored } = record;
  const target = {
    _index: aliasOf(prefix, 'deletion'),
    _id: record.document,
    ...versionCondition(recordVersion),
  };
  if (state === 'there' && now - record.deletedAt < longestDeletion) return [];
  if (state === 'gone' && record.sweptAt === null) {
    return [{ action: { index: target }, document: { ...stored, sweptAt: now } }];
  }
  return [{ action: { delete: target }, document: null }];
}

async function readRecords(connection: Connection, prefix: string): Promise<readonly StoredRecord[]> {
  const answer: unknown = await connection.ask((client, options) =>
    client.search(
      {
        index: aliasOf(prefix, 'deletion'),
        size: batchSize,
        sort: [{ sweptAt: { order: 'asc', missing: '_first' } }],
        ...versionedHits,
      },
      options,
    ),
  );
  return ((answer as SearchAnswer).hits?.hits ?? []).map((hit) => ({
    ...(hit._source as DeletionRecord),
    recordVersion: readVersion(hit),
  }));
}

/**
 * A finding that is seen before its document is found to be gone is one of the deleted document; one that is appended
 * later may belong to a new document of the same id, and stays.
 */
async function removeFindings(
  connection: Connection,
  prefix: string,
  findings: Shards,
  records: readonly DeletionRecord[],
): Promise<void> {
  const alias = aliasOf(prefix, 'finding');
  for (let open = records; ;) {
    await findings.visibleEnds();
    const seen = await searchFindings(connection, alias, open);
    const states = await readStates(connection, prefix, open);
    open = open.filter((_, place) => states[place] === 'gone');
    const gone = new Set(open.map(({ document }) => document));
    const doomed = seen.filter(({ document }) => gone.has(document));
    await bulk(
      connection,
      doomed.map(({ id, watch }) => ({
        action: { delete: { _index: alias, require_alias: true, _id: id, routing: watch } },
        document: null,
      })),
    );
    if (seen.length < batchSize) return;
  }
}

interface SeenFinding {
  readonly id: string;
  readonly watch: string;
  readonly document: string;
}

async function searchFindings(
  connection: Connection,
  index: string,
  records: readonly DeletionRecord[],
): Promise<readonly SeenFinding[]> {
  const answer: unknown = await connection.ask((client, options) =>
    client.search(
      {
        index,
        query: { terms: { document: records.map(({ document }) => document) } },
        _source: ['watch', 'document'],
        size: batchSize,
        track_total_hits: false,
        allow_partial_search_results: false,
        filter_path: ['_id', '_source'].map((part) => `hits.hits.${part}`),
      },
      options,
    ),
  );
  return ((answer as SearchAnswer).hits?.hits ?? []).map(({ _id: id, _source: source }) => ({
    id,
    ...(source as Pick<Finding, 'watch' | 'document'>),
  }));
}
