import type { Config } from './config.js';
import type { Feeds } from './feed/feeds.js';
import { createMatcher } from './feed/matcher/create-matcher.js';
import type { Matcher } from './feed/matcher/matcher.js';
import { createFeeds } from './feed/reader/create-feeds.js';
import type { Watches } from './feed/watches.js';
import { createWatches } from './feed/watches/create-watches.js';
import { resolveSkills } from './query/resolve-skills.js';
import type { SearchEngine } from './search/engine.js';
import type { Recogniser, Taxonomy } from './skills/taxonomy.js';

/** What live feeds work on. */
export interface FeedBackend {
  readonly engine: SearchEngine;
  readonly taxonomy: Taxonomy;
  readonly recogniser: Recogniser;
}

type Notify = (message: string) => void;

/** Live feeds in one process; what happens in it is told at once, what others do when it is next looked for. */
export interface OpenFeeds {
  readonly watches: Watches;
  readonly feeds: Feeds;
  /** Whether the matcher of this process is the one that works; null where the configuration wants none here. */
  readonly isLeading: (() => boolean) | null;
  /** Begins to match, where the configuration wants it here. */
  readonly start: () => void;
  /** Documents were written in this process. */
  readonly poke: () => void;
  /** Lets another process match from now on; followers stay. */
  readonly handOver: () => Promise<void>;
  /** Ends the followers, then finishes what is being matched. */
  readonly close: () => Promise<void>;
}

/** The live feeds of a gateway over its backend, which stays open when they close. */
export function openFeeds(backend: FeedBackend, config: Config, notify: Notify): OpenFeeds {
  const { engine } = backend;
  const feeds = createFeeds({ engine }, { retentionDays: config.findingRetentionDays });
  const matcher = config.matcher ? openMatcher(backend, config, notify) : null;
  matcher?.onFindings(() => {
    feeds.poke();
  });
  return {
    feeds,
    watches: tellingWatches(openWatches(backend), feeds),
    isLeading: matcher && (() => matcher.status.leading),
    start: () => matcher?.start(),
    poke: () => matcher?.poke(),
    handOver: async () => matcher?.close(),
    close: async () => {
      await feeds.close();
      await matcher?.close();
    },
  };
}

/** The matcher of this process; it doesn't begin by itself. */
export function openMatcher({ engine, taxonomy }: FeedBackend, config: Config, notify: Notify): Matcher {
  return createMatcher({ engine, lookup: taxonomy, notify }, { retentionDays: config.findingRetentionDays });
}

function openWatches({ engine, taxonomy, recogniser }: FeedBackend): Watches {
  const searchContext = {
    taxonomy,
    recogniser,
    resolveSkills: (names: readonly string[]) => resolveSkills(names, taxonomy, engine),
  };
  return createWatches({ engine, searchContext, lookup: taxonomy });
}

/** A lower `minScore` finds more at once, and who follows the watch learns of it at once. */
function tellingWatches(watches: Watches, feeds: Feeds): Watches {
  return {
    ...watches,
    async update(...update) {
      const watch = await watches.update(...update);
      feeds.poke();
      return watch;
    },
  };
}
