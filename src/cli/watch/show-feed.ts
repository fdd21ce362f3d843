import type { FollowOptions } from './follow-feed.js';
import { followFeed } from './follow-feed.js';
import { readAll, readLast } from './read-history.js';
import type { FeedMessage, FoundEdge } from './watch-operations.js';

/** What is shown of a feed, in the order in which it is to be read. */
export type ShownEvent =
  | { readonly kind: 'found'; readonly edge: FoundEdge }
  | { readonly kind: 'caught-up'; readonly cursor: string }
  | { readonly kind: 'resync'; readonly cursor: string; readonly reason: string };

export interface FeedView extends FollowOptions {
  /** How many of the findings so far to show first, 0 to 100; none where `after` is told. */
  readonly last: number;
  readonly show: (event: ShownEvent) => void;
}

/**
 * Shows what a watch has found and finds, each finding once, until the signal. After a resync it shows all that the
 * watch has and that wasn't shown. Throws a `GatewayFailure` of what won't pass.
 */
export async function showFeed(view: FeedView): Promise<void> {
  const { show, after, last } = view;
  const isNew = createOnce();
  const showNew = (edge: FoundEdge) => {
    if (isNew(edge.node.id)) show({ kind: 'found', edge });
  };
  for await (const message of followFeed(view)) {
    switch (message.__typename) {
      case 'FeedFound':
        showNew(asEdge(message));
        break;
      case 'FeedCaughtUp':
        // Read behind the place that the feed goes on from, so that nothing falls between.
        if (after === null && last > 0) for (const edge of await readLast(view, last)) showNew(edge);
        show({ kind: 'caught-up', cursor: message.cursor });
        break;
      case 'FeedResync':
        show({ kind: 'resync', cursor: message.cursor, reason: message.reason });
        for await (const edge of readAll(view)) showNew(edge);
        break;
    }
  }
}

const asEdge = ({ cursor, item }: Extract<FeedMessage, { __typename: 'FeedFound' }>): FoundEdge => ({
  cursor,
  node: item,
});

/** More than one page of history overlaps with what follows. */
const mostRemembered = 10_000;

/** Whether an id comes for the first time among the last 10,000. */
function createOnce(): (id: string) => boolean {
  const known = new Set<string>();
  return (id) => {
    if (known.has(id)) return false;
    known.add(id);
    for (const oldest of known) {
      if (known.size <= mostRemembered) break;
      known.delete(oldest);
    }
    return true;
  };
}
