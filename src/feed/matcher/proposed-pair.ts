import type { StoredCandidate, StoredPosting } from '../../search/result.js';
import type { StoredWatch } from '../../search/watch-store.js';

/** A document that changed, and a watch that it may be a finding of. */
export interface ProposedPair {
  readonly stored: StoredPosting | StoredCandidate;
  readonly watch: StoredWatch;
}
