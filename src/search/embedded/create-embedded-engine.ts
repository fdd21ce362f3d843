import { existsSync } from 'node:fs';
import { RolecallError } from '../../domain/errors.js';
import type { SkillLookup } from '../../domain/skill-lookup.js';
import type { EngineHealth, SearchEngine } from '../engine.js';
import type { EngineObserver } from '../engine-observer.js';
import { observeEngine } from '../observe-engine.js';
import type { ReadQuery } from '../query.js';
import type { ReadResult } from '../result.js';
import { createFeedStore } from './feed/create-feed-store.js';
import { prepareFeed } from './feed/prepare-feed.js';
import type { Indexing } from './indexing.js';
import { assertCurrent, openDatabase, readDerivedHash, type Database } from './open-database.js';
import { promised } from './promised.js';
import { readAfter, readById, type Whole } from './read-documents.js';
import { readQuartiles } from './read-quartiles.js';
import { derivedHash } from './schema.js';
import { searchDocuments } from './search-documents.js';
import { sql } from './sql.js';
import { streamDocuments } from './stream-documents.js';
import { createValueNumbers } from './value-numbers.js';
import { createVocabulary } from './vocabulary.js';
import { writeDocuments } from './write-documents.js';

export interface EmbeddedOptions {
  /** The file of the index, made if there is none; `:memory:` keeps nothing. Its folder must exist. */
  readonly path: string;
  readonly skills: SkillLookup;
  /** Whether an index that isn't there is CONFIGURATION_INVALID instead of being made. */
  readonly mustExist?: boolean;
  /** Told of what the engine is asked. */
  readonly observer?: EngineObserver;
}

/**
 * The search engine on SQLite, for one machine and about 100,000 documents; several processes may share the file. A file
 * that isn't an index throws CONFIGURATION_INVALID, one of another version INDEX_MISMATCH.
 */
export function createEmbeddedEngine(options: EmbeddedOptions): Promise<SearchEngine> {
  return promised(() => {
    if (options.mustExist === true) assertFile(options.path);
    const database = openDatabase(options.path);
    try {
      assertCurrent(database, options.path);
      prepareFeed(database);
      const engine = buildEngine(database, options.skills);
      return options.observer === undefined ? engine : observeEngine(engine, options.observer);
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

function assertFile(path: string): void {
  if (existsSync(path)) return;
  throw new RolecallError(
    'CONFIGURATION_INVALID',
    `There is no index at ${path}, so there is nothing to read. Name its folder by ROLECALL_DATA_DIR (--data-dir), or ` +
      'fill this one with "rolecall ingest".',
  );
}

function buildEngine(database: Database, skills: SkillLookup): SearchEngine {
  const { statements } = database;
  const values = createValueNumbers(statements);
  const vocabulary = createVocabulary(statements);
  const indexing = { statements, values, vocabulary, skills };
  const read = (query: ReadQuery) => readOne(query, indexing);
  return {
    read: (queries, signal) =>
      promised(() => {
        signal?.throwIfAborted();
        // The result of each query is of its own type, which `map` can't tell.
        return database.transaction('read', () => queries.map(read)) as ReadResults<typeof queries>;
      }),
    write: (operations) =>
      promised(() => {
        try {
          return database.transaction('write', () => writeDocuments(operations, indexing));
        } catch (error) {
          vocabulary.forget();
          values.forget();
          throw error;
        }
      }),
    refresh: () => Promise.resolve(),
    scan: <K extends keyof Whole>(kind: K, batchSize: number) => scan(database, kind, batchSize),
    stream: (query, batchSize, signal) =>
      streamDocuments(database, { ...query, batchSize, signal }, vocabulary.expand),
    feed: createFeedStore(database, skills),
    health: () => promised(() => readHealth(statements)),
    circuit: () => 'closed',
    close: () =>
      promised(() => {
        database.close();
      }),
  };
}

function readHealth(statements: Database['statements']): EngineHealth {
  const found = statements.get(sql('SELECT sqlite_version() AS version'));
  const indices = [{ name: 'document', expected: derivedHash, found: readDerivedHash(statements) }];
  return { engine: 'embedded', version: `SQLite ${String(found?.version)}`, ready: true, indices };
}

function readOne(query: ReadQuery, { statements, values, vocabulary }: Indexing) {
  switch (query.kind) {
    case 'get':
      return query.ids.map((id) => readById(id, statements));
    case 'quartiles':
      return readQuartiles(query, statements, values, vocabulary.expand);
    case 'search':
      return searchDocuments(query, statements, values, vocabulary.expand);
  }
}

type ReadResults<Q extends readonly ReadQuery[]> = { readonly [I in keyof Q]: ReadResult<Q[I]> };

/** By id, so that documents which are written meanwhile don't come again. */
async function* scan<K extends keyof Whole>(database: Database, kind: K, batchSize: number) {
  let last = '';
  for (;;) {
    const after = last;
    const batch = await promised(() =>
      database.transaction('read', () => readAfter(kind, after, batchSize, database.statements)),
    );
    if (batch.length === 0) return;
    yield batch;
    last = batch.at(-1)?.document.id ?? last;
  }
}
