import type { ExecutionResult } from 'graphql';
import { graphql } from 'graphql';
import { createDocumentReader } from '../../../src/extraction/create-document-reader.js';
import { buildGatewaySchema } from '../../../src/graphql/build-schema.js';
import type { Services } from '../../../src/graphql/request-context.js';
import { createRequestContext } from '../../../src/graphql/request-context.js';
import { localViewer, type Viewer } from '../../../src/graphql/viewer.js';
import { createFeeds } from '../../../src/feed/reader/create-feeds.js';
import { createWatches } from '../../../src/feed/watches/create-watches.js';
import { createImporter } from '../../../src/ingest/create-importer.js';
import { resolveSkills } from '../../../src/query/resolve-skills.js';
import { createEmbeddedEngine } from '../../../src/search/embedded/create-embedded-engine.js';
import type { SearchEngine } from '../../../src/search/engine.js';
import type { ReadQuery } from '../../../src/search/query.js';
import { createRecogniser } from '../../../src/skills/create-recogniser.js';
import { loadTaxonomy } from '../../../src/skills/load-taxonomy.js';

const taxonomy = loadTaxonomy();
const recogniser = createRecogniser(taxonomy);
const reader = createDocumentReader(taxonomy, recogniser);
const schema = buildGatewaySchema();

/** A gateway without HTTP on an engine in memory, which notes what it is asked. */
export interface TestGateway {
  readonly services: Services;
  /** The queries of each read since the last call. */
  takeReads(): readonly (readonly ReadQuery[])[];
  /** By the local viewer unless told. */
  run(source: string, variables?: Record<string, unknown>, viewer?: Viewer): Promise<ExecutionResult>;
  /** The data; throws where there are errors. */
  query(source: string, variables?: Record<string, unknown>): Promise<unknown>;
  close(): Promise<void>;
}

export async function createTestGateway(): Promise<TestGateway> {
  const stored = await createEmbeddedEngine({ path: ':memory:', skills: taxonomy });
  let reads: (readonly ReadQuery[])[] = [];
  const engine: SearchEngine = {
    ...stored,
    read: (queries) => {
      reads.push(queries);
      return stored.read(queries);
    },
  };
  const searchContext = {
    taxonomy,
    recogniser,
    resolveSkills: (names: readonly string[]) => resolveSkills(names, taxonomy, stored),
  };
  const services: Services = {
    engine,
    importer: createImporter(stored, reader),
    reader,
    recogniser,
    taxonomy,
    watches: createWatches({ engine: stored, searchContext, lookup: taxonomy }),
    feeds: createFeeds({ engine: stored }, { retentionDays: 90 }),
  };
  const run: TestGateway['run'] = async (source, variableValues = {}, viewer = localViewer) =>
    graphql({
      ...{ schema, source, variableValues },
      contextValue: createRequestContext(services, viewer, new AbortController().signal),
    });
  return {
    services,
    run,
    takeReads: () => {
      const taken = reads;
      reads = [];
      return taken;
    },
    query: async (source, variables) => {
      const { data, errors } = await run(source, variables);
      if (errors !== undefined) throw errors[0] ?? new Error('no data');
      return data;
    },
    close: async () => {
      await services.feeds.close();
      await services.importer.close();
      await stored.close();
    },
  };
}
