import { setTimeout as delay } from 'node:timers/promises';
import { createMatcher } from '../../../src/feed/matcher/create-matcher.js';
import type { MatcherTimes } from '../../../src/feed/matcher/matcher-times.js';
import type { Matcher } from '../../../src/feed/matcher/matcher.js';
import { createWatches } from '../../../src/feed/watches/create-watches.js';
import type { Watches } from '../../../src/feed/watches.js';
import type { SearchContext } from '../../../src/query/resolve-filter.js';
import { resolveSkills } from '../../../src/query/resolve-skills.js';
import type { SearchEngine } from '../../../src/search/engine.js';
import type { Places } from '../../../src/search/places.js';
import type { LoggedFinding } from '../../../src/search/finding-log.js';
import { createRecogniser } from '../../../src/skills/create-recogniser.js';
import { loadTaxonomy } from '../../../src/skills/load-taxonomy.js';

export const taxonomy = loadTaxonomy();
export const recogniser = createRecogniser(taxonomy);

/** Nothing is waited for longer than a test needs. */
export const quick: Partial<MatcherTimes> = { poll: 5, observe: 5, renew: 20, retry: 1, removeDeleted: 5 };

export function searchContext(engine: SearchEngine): SearchContext {
  return { taxonomy, recogniser, resolveSkills: (names) => resolveSkills(names, taxonomy, engine) };
}

export function openWatches(engine: SearchEngine, now?: () => Date): Watches {
  return createWatches({
    engine,
    searchContext: searchContext(engine),
    lookup: taxonomy,
    ...(now !== undefined && { now }),
  });
}

/** A started matcher; `notify` fails the process unless another is given. */
export function startMatcher(
  engine: SearchEngine,
  more: {
    readonly notify?: (message: string) => void;
    readonly monotonic?: () => number;
    readonly times?: Partial<MatcherTimes>;
  } = {},
): Matcher {
  const { times, ...context } = more;
  const matcher = createMatcher(
    { engine, lookup: taxonomy, notify: unexpected, ...context },
    { retentionDays: 90, times: { ...quick, ...times } },
  );
  matcher.start();
  return matcher;
}

const unexpected = (message: string): void => {
  throw new Error(`Expected no failure, but was told: ${message}`);
};

/** Resolves when the condition holds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await delay(2);
}

/** Resolves when the matcher has come by everything that was written before the call, or can't any more. */
export async function untilMatched(
  engine: SearchEngine,
  matcher: Matcher,
  isOver: () => boolean = () => false,
): Promise<void> {
  const end = await engine.feed.changes.end();
  await until(() => isOver() || reaches(matcher.status.places ?? {}, end));
}

const reaches = (places: Places, end: Places): boolean =>
  Object.entries(end).every(([order, number]) => (places[order] ?? -1) >= number);

/** Lets a matcher of its own come by everything that was written before. */
export async function matchAll(engine: SearchEngine): Promise<void> {
  const matcher = startMatcher(engine);
  await untilMatched(engine, matcher);
  await matcher.close();
}

/** What the watch was told, in the order of its log. */
export async function findingsOf(engine: SearchEngine, id: string): Promise<readonly LoggedFinding[]> {
  const page = await engine.feed.findings.page(`watch:${id.replace('watch:', '')}`, null, 'forward', 1_000);
  if (page === 'resync' || page.more) throw new Error('Expected at most 1,000 findings of a watch.');
  return page.findings;
}
