import type { SearchEngine } from '../../search/engine.js';
import type { Taxonomy } from '../../skills/taxonomy.js';
import { DocumentLoader } from './document-loader.js';
import { InsightLoader } from './insight-loader.js';
import { ReadBatch } from './read-batch.js';
import { SkillCountLoader } from './skill-count-loader.js';
import { SkillNameLoader } from './skill-name-loader.js';

/** Reads together what the resolvers of one request ask for, each thing once. */
export interface Loaders {
  readonly batch: ReadBatch;
  readonly documents: DocumentLoader;
  readonly candidateCounts: SkillCountLoader;
  readonly postingCounts: SkillCountLoader;
  readonly insights: InsightLoader;
  readonly skillNames: SkillNameLoader;
}

/** The signal ends what they read. */
export function createLoaders(engine: SearchEngine, taxonomy: Taxonomy, signal: AbortSignal): Loaders {
  const reader: Pick<SearchEngine, 'read'> = { read: (queries) => engine.read(queries, signal) };
  const batch = new ReadBatch(reader);
  return {
    batch,
    documents: new DocumentLoader(batch),
    candidateCounts: new SkillCountLoader(batch, 'candidate'),
    postingCounts: new SkillCountLoader(batch, 'posting'),
    insights: new InsightLoader(batch),
    skillNames: new SkillNameLoader(reader, taxonomy),
  };
}
