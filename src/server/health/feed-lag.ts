import type { Services } from '../../graphql/request-context.js';

/** How far matching is behind what changes. */
export interface FeedLag {
  /** Changes that are not matched yet, counted by their numbers. */
  readonly places: number;
  /** Since the oldest of them was first seen here, so at most one look too low; 0 where there are none. */
  readonly seconds: number;
}

/** Looks how far matching is behind, wherever it is done. Throws what the search engine throws. */
export type LookAtLag = () => Promise<FeedLag>;

type Feed = Services['engine']['feed'];
type Places = Awaited<ReturnType<Feed['changes']['end']>>;

interface Look {
  readonly end: Places;
  readonly at: number;
}

/** Looks remembered: more are made only while matching stands still, and then the oldest counts. */
const mostLooks = 1000;

/** Changes bear no time, so it remembers where they ended when. `now`: milliseconds of a clock that is never set. */
export function createFeedLag(
  { changes, matcher }: Pick<Feed, 'changes' | 'matcher'>,
  now: () => number = () => performance.now(),
): LookAtLag {
  let unmatched: readonly Look[] = [];
  return async () => {
    const at = now();
    const end = await changes.end();
    // Read after: what was matched meanwhile counts as matched.
    const matched = (await matcher.read())?.state.places ?? {};
    const looks = unmatched.length < mostLooks ? [...unmatched, { end, at }] : unmatched;
    unmatched = looks.filter((look) => countBehind(look.end, matched) > 0);
    const [oldest] = unmatched;
    return {
      places: countBehind(end, matched),
      seconds: oldest === undefined ? 0 : (now() - oldest.at) / 1000,
    };
  };
}

function countBehind(end: Places, matched: Places): number {
  const behind = Object.entries(end).map(([order, number]) => Math.max(0, number - (matched[order] ?? -1)));
  return behind.reduce((sum, places) => sum + places, 0);
}
