/** The composition root: the only place that knows which engine answers. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from './config.js';
import { RolecallError } from './domain/errors.js';
import { createDocumentReader } from './extraction/create-document-reader.js';
import type { DocumentReader } from './extraction/document-reader.js';
import { createImporter } from './ingest/create-importer.js';
import { ingestSamples } from './ingest/ingest-samples.js';
import type { Matcher } from './feed/matcher/matcher.js';
import { openFeeds, openMatcher } from './open-feeds.js';
import type { SearchEngine } from './search/engine.js';
import type { EngineObserver } from './search/engine-observer.js';
import {
  createElasticsearchEngine,
  type ElasticsearchOptions,
} from './search/elasticsearch/create-elasticsearch-engine.js';
import { migrateElasticsearch } from './search/elasticsearch/migrate-elasticsearch.js';
import { createEmbeddedEngine, type EmbeddedOptions } from './search/embedded/create-embedded-engine.js';
import { migrateEmbedded } from './search/embedded/migrate-embedded.js';
import type { Server } from './server/create-server.js';
import type { StatusOptions } from './server/create-status-server.js';
import { createOperationScopes } from './server/telemetry/operation-scopes.js';
import { createRecogniser } from './skills/create-recogniser.js';
import { loadTaxonomy } from './skills/load-taxonomy.js';
import type { Recogniser, Taxonomy } from './skills/taxonomy.js';

/** Told what an operator should know. */
export type Notify = (message: string) => void;

/** What reads documents; needs no index. */
export interface Reading {
  readonly reader: DocumentReader;
  readonly recogniser: Recogniser;
  readonly taxonomy: Taxonomy;
}

/** What works on the documents of an index without serving them. */
export interface Backend extends Reading {
  readonly engine: SearchEngine;
  close(): Promise<void>;
}

export interface Gateway {
  readonly backend: Backend;
  /** Resolves to the address once requests are answered. Throws what the operating system refuses. */
  listen(): Promise<string>;
  /** Answers what was begun, then lets go of everything. */
  close(): Promise<void>;
}

/** A matcher in a process of its own. */
export interface MatcherProcess {
  readonly matcher: Matcher;
  /** Resolves to the address of what it tells of itself; null: it serves nothing. Throws what the operating system refuses. */
  listen(): Promise<string | null>;
  /** Hands over, then lets go of everything. */
  close(): Promise<void>;
}

/** Answers operations of the API in this process, without serving it. */
export interface Api {
  /** The data that was asked for. Throws a `RolecallError` where a client would be told of one. */
  ask(operation: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): Promise<void>;
}

/** Loads what reading takes. */
export function createReading(): Reading {
  const taxonomy = loadTaxonomy();
  const recogniser = createRecogniser(taxonomy);
  return { taxonomy, recogniser, reader: createDocumentReader(taxonomy, recogniser) };
}

/** How an engine is opened. */
interface Opening {
  /** Told of the engine's requests. */
  readonly observer?: EngineObserver;
  /** For those who only read: an index that isn't there is an error instead of being made. */
  readonly mustExist?: boolean;
}

/**
 * Opens the engine that the configuration names. Throws SEARCH_UNAVAILABLE, INDEX_MISMATCH or CONFIGURATION_INVALID.
 */
export async function openBackend(config: Config, notify: Notify, opening: Opening = {}): Promise<Backend> {
  const reading = createReading();
  const index = await describeIndex(config, reading.taxonomy);
  if (index.kind === 'embedded' && opening.mustExist !== true) await makeFolder(config);
  const engine =
    index.kind === 'embedded'
      ? await createEmbeddedEngine({ ...index.options, ...opening })
      : await createElasticsearchEngine({ ...index.options, ...opening, onWarning: notify });
  return { engine, ...reading, close: () => engine.close() };
}

/** Everything that serves; takes in the samples where the index is empty and the configuration wants them. */
export async function createGateway(config: Config, notify: Notify): Promise<Gateway> {
  // Loaded here, so that commands that don't serve start without it.
  const { createServer } = await import('./server/create-server.js');
  const endTracing = await traceIfWanted(config);
  const scopes = createOperationScopes();
  const {
    backend,
    live,
    services,
    close: closeAll,
  } = await openServices(config, notify, { observer: scopes });
  try {
    const wantsSamples = config.samples ?? config.elasticsearchUrl === null;
    if (wantsSamples) await ingestSamples(backend.engine, backend.reader, notify);
    const operationNames = config.operationNames ?? [];
    const server = await createServer(services, {
      ...config,
      operationNames,
      scopes,
      isLeading: live.isLeading,
    });
    live.start();
    const close = async () => {
      // Whoever takes over need not wait for requests that take long here.
      await Promise.all([server.close(), live.handOver()]);
      await closeAll();
      await endTracing();
    };
    return { backend, listen: () => server.listen(), close };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** What looks for findings apart from any gateway, and tells over HTTP how it does where the configuration wants that. */
export async function createMatcherProcess(config: Config, notify: Notify): Promise<MatcherProcess> {
  const scopes = createOperationScopes();
  const backend = await openBackend(config, notify, { observer: scopes });
  const matcher = openMatcher(backend, config, notify);
  const status = await createStatus(backend, config, { scopes, isLeading: () => matcher.status.leading });
  return {
    matcher,
    listen: async () => (await status?.listen()) ?? null,
    close: async () => {
      await matcher.close();
      await status?.close();
      await backend.close();
    },
  };
}

async function createStatus(
  { engine }: Backend,
  { matcherPort: port, matcherHost: host, logLevel }: Config,
  observation: Pick<StatusOptions, 'scopes' | 'isLeading'>,
): Promise<Server | null> {
  if (port === null) return null;
  const { createStatusServer } = await import('./server/create-status-server.js');
  return createStatusServer(engine, { host, port, logLevel, ...observation });
}

/**
 * The API over the index that the configuration names, as it is; nothing is matched meanwhile. Throws
 * CONFIGURATION_INVALID where there is no index, and makes none.
 */
export async function openApi(config: Config, notify: Notify): Promise<Api> {
  const { createApi } = await import('./graphql/create-api.js');
  const { services, close } = await openServices({ ...config, matcher: false }, notify, { mustExist: true });
  return { ask: createApi(services), close };
}

/** Loaded only where it is wanted; resolves to what ends it. */
async function traceIfWanted({ tracesUrl }: Config): Promise<() => Promise<void>> {
  if (tracesUrl === null) return () => Promise.resolve();
  const { startTracing } = await import('./server/telemetry/start-tracing.js');
  return startTracing();
}

async function openServices(config: Config, notify: Notify, opening: Opening) {
  const backend = await openBackend(config, notify, opening);
  const live = openFeeds(backend, config, notify);
  const importer = createImporter(backend.engine, backend.reader, live.poke);
  const close = async () => {
    await live.close();
    await importer.close();
    await backend.close();
  };
  const services = { ...backend, importer, watches: live.watches, feeds: live.feeds };
  return { backend, live, services, close };
}

/** Brings the index that the configuration names to this version; resolves to its number of documents. */
export async function migrateIndex(config: Config, notify: Notify): Promise<number> {
  const index = await describeIndex(config, loadTaxonomy());
  if (index.kind === 'elasticsearch') return migrateElasticsearch({ ...index.options, onProgress: notify });
  await makeFolder(config);
  return migrateEmbedded(index.options);
}

type Index =
  | { readonly kind: 'elasticsearch'; readonly options: ElasticsearchOptions }
  | { readonly kind: 'embedded'; readonly options: EmbeddedOptions };

/** Throws CONFIGURATION_INVALID where the file of certificates can't be read. */
async function describeIndex(config: Config, skills: Taxonomy): Promise<Index> {
  const { elasticsearchUrl: node, elasticsearchApiKey: apiKey, indexPrefix, dataDirectory } = config;
  if (node !== null) {
    const ca = await readCertificates(config);
    const options = {
      ...{ node, indexPrefix, skills },
      ...(apiKey !== null && { apiKey }),
      ...(ca !== null && { tls: { ca } }),
    };
    return { kind: 'elasticsearch', options };
  }
  const path = dataDirectory === ':memory:' ? dataDirectory : join(dataDirectory, 'rolecall.db');
  return { kind: 'embedded', options: { path, skills } };
}

async function readCertificates({ elasticsearchCa: file }: Config): Promise<string | null> {
  if (file === null) return null;
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const message = `ELASTICSEARCH_CA (--elasticsearch-ca) must be a file that can be read, but it is "${file}".`;
    throw new RolecallError('CONFIGURATION_INVALID', message, { cause });
  }
}

async function makeFolder({ dataDirectory }: Config): Promise<void> {
  if (dataDirectory !== ':memory:') await mkdir(dataDirectory, { recursive: true });
}
