import { createFeedStore } from './feed/create-feed-store.js';
import { refreshAll } from './feed/refresh-all.js';
import type { SkillLookup } from '../../domain/skill-lookup.js';
import type { SearchEngine } from '../engine.js';
import type { DocumentKind, ReadQuery } from '../query.js';
import type { ReadResult, StoredCandidate, StoredPosting } from '../result.js';
import { createConnection, type Connection, type ConnectionOptions } from './connection.js';
import { type IndexDefinition, readIndexDefinitions } from './index-definitions.js';
import { aliasOf, documentKinds } from './index-names.js';
import { assertIndices, prepareIndices } from './prepare-indices.js';
import { read } from './read.js';
import { readCandidate, readPosting } from './read-document.js';
import { readHealth } from './read-health.js';
import { scan } from './scan.js';
import { createSnapshots } from './snapshots.js';
import { stream } from './stream.js';
import { write } from './write.js';

export interface ElasticsearchOptions extends ConnectionOptions {
  /** What the names of all indices and aliases begin with. */
  readonly indexPrefix: string;
  readonly skills: SkillLookup;
  /** Whether an index that isn't there is CONFIGURATION_INVALID instead of being made. */
  readonly mustExist?: boolean;
}

/**
 * The engine on Elasticsearch 8.19 or 9; creates the indices that are missing. Throws INDEX_MISMATCH where they are of
 * another version, SEARCH_UNAVAILABLE or SEARCH_TIMEOUT where the server doesn't answer.
 */
export async function createElasticsearchEngine(options: ElasticsearchOptions): Promise<SearchEngine> {
  const connection = createConnection(options);
  try {
    const definitions = readIndexDefinitions(options.indexPrefix);
    if (options.mustExist === true) await assertIndices(connection, definitions, options.node);
    const warnings = await prepareIndices(connection, definitions);
    warnings.forEach((warning) => options.onWarning?.(warning));
    const { version } = await connection.ask((client, request) => client.info({}, request));
    return buildEngine(connection, options, definitions, version.number);
  } catch (error) {
    await connection.close();
    throw error;
  }
}

function buildEngine(
  connection: Connection,
  { indexPrefix, skills }: ElasticsearchOptions,
  definitions: readonly IndexDefinition[],
  version: string,
): SearchEngine {
  const snapshots = createSnapshots(connection, indexPrefix);
  const aliases = documentKinds.map((kind) => aliasOf(indexPrefix, kind));
  const belongs = (index: string, kind: DocumentKind) => index.startsWith(`${aliasOf(indexPrefix, kind)}-`);
  const reader = { connection, snapshots, prefix: indexPrefix, belongs };
  return {
    read: async <const Q extends readonly ReadQuery[]>(queries: Q, signal?: AbortSignal) =>
      // `read` answers each query by its kind, which the compiler can't see through a list.
      (await read(reader, queries, signal)) as { readonly [I in keyof Q]: ReadResult<Q[I]> },
    write: (operations) => write(connection, skills, indexPrefix, operations),
    refresh: () => refreshAll(connection, aliases),
    scan: ((kind: 'posting' | 'candidate', batchSize: number) =>
      scanDocuments(connection, indexPrefix, kind, batchSize)) as SearchEngine['scan'],
    stream: (query, batchSize, signal) => stream(connection, indexPrefix, { ...query, batchSize, signal }),
    feed: createFeedStore(connection, indexPrefix, skills),
    health: async () => ({
      engine: 'elasticsearch',
      version,
      ...(await readHealth(connection, aliases, definitions)),
    }),
    circuit: connection.circuit,
    close: async () => {
      await snapshots.close();
      await connection.close();
    },
  };
}

async function* scanDocuments(
  connection: Connection,
  prefix: string,
  kind: 'posting' | 'candidate',
  batchSize: number,
): AsyncGenerator<readonly StoredPosting[] | readonly StoredCandidate[]> {
  for await (const answers of scan(connection, aliasOf(prefix, kind), batchSize)) {
    yield kind === 'posting' ? answers.map(readPosting) : answers.map(readCandidate);
  }
}
