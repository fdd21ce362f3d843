import type { Places } from '../../search/places.js';

export interface MatcherStatus {
  /** Whether this matcher is the one that works. */
  readonly leading: boolean;
  /** How far it has come by its own knowledge; null where it doesn't lead. */
  readonly places: Places | null;
}

/**
 * Tells watches of what changes. Any number of matchers may run over one engine; one of them works, the others wait to
 * take over. Whatever ends a matcher, the next one goes on where its findings are stored.
 */
export interface Matcher {
  readonly status: MatcherStatus;
  /** Begins to work, or to wait for its turn; failures of the engine are notified and tried again. */
  start(): void;
  /** Something changed in this process: looks at once instead of at the next turn. */
  poke(): void;
  /** Calls the listener whenever findings were appended by this matcher; returns what stops that. */
  onFindings(listener: () => void): () => void;
  /** Hands over, in the middle of a batch too: who takes over does it again. Never fails. */
  close(): Promise<void>;
}
