import type { DocumentReader } from '../extraction/document-reader.js';
import type { Importer } from '../ingest/importer.js';
import type { SearchEngine } from '../search/engine.js';
import type { Recogniser, Taxonomy } from '../skills/taxonomy.js';
import { DocumentLoader } from './loaders/document-loader.js';
import { ReadBatch } from './loaders/read-batch.js';
import { SkillCountLoader } from './loaders/skill-count-loader.js';
import { SkillNameLoader } from './loaders/skill-name-loader.js';

/** What resolvers work with; lives as long as the gateway. */
export interface Services {
  readonly engine: SearchEngine;
  readonly importer: Importer;
  readonly reader: DocumentReader;
  readonly recogniser: Recogniser;
  readonly taxonomy: Taxonomy;
}

/** The services with the loaders of one request. */
export interface RequestContext extends Services {
  readonly batch: ReadBatch;
  readonly documents: DocumentLoader;
  readonly candidateCounts: SkillCountLoader;
  readonly postingCounts: SkillCountLoader;
  readonly skillNames: SkillNameLoader;
}

export function createRequestContext(services: Services): RequestContext {
  const batch = new ReadBatch(services.engine);
  return {
    ...services,
    batch,
    documents: new DocumentLoader(batch),
    candidateCounts: new SkillCountLoader(batch, 'candidate'),
    postingCounts: new SkillCountLoader(batch, 'posting'),
    skillNames: new SkillNameLoader(services.engine, services.taxonomy),
  };
}
