import type { SkillLookup } from '../../domain/skill-lookup.js';
import type { SearchEngine } from '../../search/engine.js';
import type { Matcher } from './matcher.js';
import type { MatcherTimes } from './matcher-times.js';

export interface MatcherContext {
  readonly engine: SearchEngine;
  readonly lookup: SkillLookup;
  /** Told what an operator should know; never personal data. */
  readonly notify: (message: string) => void;
  readonly now?: () => Date;
  /** Milliseconds of a clock that is never set. */
  readonly monotonic?: () => number;
}

export interface MatcherOptions {
  /** How long findings are kept. */
  readonly retentionDays: number;
  readonly times?: Partial<MatcherTimes>;
}

export function createMatcher(context: MatcherContext, options: MatcherOptions): Matcher {
  throw new Error(`Not there yet: ${String(context)} ${String(options)}`);
}
