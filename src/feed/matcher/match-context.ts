import type { SkillLookup } from '../../domain/skill-lookup.js';
import type { Finding } from '../../domain/watch.js';
import type { SearchEngine } from '../../search/engine.js';

/** What matching a batch of changes takes. */
export interface MatchContext {
  readonly engine: SearchEngine;
  readonly lookup: SkillLookup;
  /** ISO 8601, of what is found now. */
  readonly foundAt: () => string;
  /**
   * Appends findings. Throws LeaseLost where somebody else matches by now, what the engine throws, and the reason of the
   * closing once the matcher closes.
   */
  readonly tell: (findings: readonly Finding[]) => Promise<void>;
}
