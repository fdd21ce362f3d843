import type { DocumentReader } from '../extraction/document-reader.js';
import type { Feeds } from '../feed/feeds.js';
import type { Watches } from '../feed/watches.js';
import type { Importer } from '../ingest/importer.js';
import type { SearchEngine } from '../search/engine.js';
import { withholdCandidates } from '../search/withhold-candidates.js';
import type { Recogniser, Taxonomy } from '../skills/taxonomy.js';
import type { Loaders } from './loaders/create-loaders.js';
import { createLoaders } from './loaders/create-loaders.js';
import { seesCandidates } from './permissions/sees-candidates.js';
import type { Viewer } from './viewer.js';

/** What resolvers work with; lives as long as the gateway. */
export interface Services {
  readonly engine: SearchEngine;
  readonly importer: Importer;
  readonly reader: DocumentReader;
  readonly recogniser: Recogniser;
  readonly taxonomy: Taxonomy;
  readonly watches: Watches;
  readonly feeds: Feeds;
}

/** The services with the loaders of one request, or of one event of a subscription, and who asks. */
export interface RequestContext extends Services, Loaders {
  readonly viewer: Viewer;
  /** Where the transport says that a subscription shall go on; null: as its argument says. */
  readonly resumeAfter: string | null;
  /** Fires when nobody waits for the answer any more: at the time limit, and when the client goes. */
  readonly signal: AbortSignal;
}

/** `loaders` are those of viewers who see as much (see `createViewerLoaders`). */
export function createRequestContext(
  services: Services,
  viewer: Viewer,
  signal: AbortSignal,
  loaders = createViewerLoaders(services, viewer, signal),
): RequestContext {
  const engine = engineFor(services, viewer);
  return { ...services, engine, ...loaders, viewer, resumeAfter: null, signal };
}

/** Loaders that read what the viewer may see, until the signal fires. */
export function createViewerLoaders(services: Services, viewer: Viewer, signal: AbortSignal): Loaders {
  return createLoaders(engineFor(services, viewer), services.taxonomy, signal);
}

function engineFor({ engine }: Services, viewer: Viewer): SearchEngine {
  return seesCandidates(viewer) ? engine : withholdCandidates(engine);
}
