import type { Places } from './places.js';

/** Who matches, and how far the matcher has come. */
export interface MatcherState {
  readonly holder: string;
  /** Everything up to here is matched and its findings are stored. */
  readonly places: Places;
}

/** The one state that all matchers share; taking it over is writing it. Throws what `SearchEngine` throws. */
export interface MatcherStateStore {
  /** Null before the first write. */
  read(): Promise<{ readonly state: MatcherState; readonly version: string } | null>;
  /** Durable; the new version. Null where it isn't the version expected any more (null: never written): nothing is written. */
  write(state: MatcherState, expected: string | null): Promise<string | null>;
}
