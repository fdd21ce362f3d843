import type { SkillLookup } from '../../domain/skill-lookup.js';
import type { SearchContext } from '../../query/resolve-filter.js';
import type { SearchEngine } from '../../search/engine.js';
import type { Watches } from '../watches.js';

export interface WatchesContext {
  readonly engine: SearchEngine;
  readonly searchContext: SearchContext;
  readonly lookup: SkillLookup;
  readonly now?: () => Date;
}

export function createWatches(context: WatchesContext): Watches {
  throw new Error(`Not there yet: ${String(context)}`);
}
