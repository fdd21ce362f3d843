import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Watch as WatchSource } from '../../domain/watch.js';
import { findWatch } from '../find-node.js';
import { WatchPageArguments } from '../inputs/watch-page-arguments.js';
import type { RequestContext } from '../request-context.js';
import { WatchConnection } from '../types/watch-connection.js';
import { Watch } from '../types/watch.js';
import type { WatchPage } from '../watch-page.js';
import { readWatches } from '../watch-page.js';

@Resolver()
export class WatchQuery {
  @Query(() => Watch, {
    nullable: true,
    description: "The viewer's watch with this id; null where there is none.",
  })
  watch(
    @Arg('id', () => ID, { description: 'The id of a watch.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<WatchSource | null> {
    return findWatch(id, context);
  }

  @Query(() => WatchConnection, { description: "The viewer's own watches, oldest first." })
  watches(
    @Args(() => WatchPageArguments) args: WatchPageArguments,
    @Ctx() context: RequestContext,
  ): Promise<WatchPage> {
    return readWatches(args, context);
  }
}
