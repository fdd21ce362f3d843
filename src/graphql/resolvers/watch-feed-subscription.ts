import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import type { FeedEventSource } from '../feed-source.js';
import { followFeed } from '../follow-feed.js';
import type { RequestContext } from '../request-context.js';
import { FeedEvent } from '../types/feed-event.js';

interface Subscribed {
  readonly args: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
}

@Resolver()
export class WatchFeedSubscription {
  @Subscription(() => FeedEvent, {
    description:
      'Everything that the watch finds, in one order, nothing left out, over reconnects, restarts and a change of gateway: the cursor of the last event received resumes it. NOT_FOUND where the viewer has no such watch, CURSOR_INVALID for what is no cursor of it. It ends when the watch is deleted.',
    subscribe: ({ args, context }: Subscribed) =>
      followFeed(String(args['watchId']), context.resumeAfter ?? afterOf(args['after']), context),
  })
  watchFeed(
    @Arg('watchId', () => ID, { description: "The id of one of the viewer's watches." }) watchId: string,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Go on behind the event with this cursor; without it, from now on.',
    })
    after: string | null | undefined,
    @Root() event: FeedEventSource,
  ): FeedEventSource {
    return event;
  }
}

/** Arguments of subscriptions come unconverted, but GraphQL has seen to their types. */
function afterOf(after: unknown): string | null {
  return typeof after === 'string' ? after : null;
}
