import { notFound } from './errors/not-found.js';
import type { FeedEventSource } from './feed-source.js';
import { feedEvent } from './feed-source.js';
import type { RequestContext } from './request-context.js';

/**
 * The events of one of the viewer's watches behind the cursor, or from now on. Throws NOT_FOUND where the viewer has no
 * such watch, and CURSOR_INVALID.
 */
export async function followFeed(
  id: string,
  after: string | null,
  { watches, feeds, viewer }: RequestContext,
): Promise<AsyncIterable<FeedEventSource>> {
  const watch = await watches.find(viewer.id, id);
  if (watch === null) throw notFound('watch');
  const events = await feeds.follow(watch.id, after);
  // Not a generator: that would let go of the feed only after its next event.
  const iterator: AsyncIterator<FeedEventSource> = {
    next: async () => {
      const next = await events.next();
      return next.done === true ? next : { value: feedEvent(watch, next.value) };
    },
    return: async () => {
      await events.return();
      return { value: undefined, done: true };
    },
  };
  return { [Symbol.asyncIterator]: () => iterator };
}
