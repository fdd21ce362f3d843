import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Watch as WatchSource } from '../../domain/watch.js';
import { notFound } from '../errors/not-found.js';
import { CreateWatchInput } from '../inputs/create-watch-input.js';
import { UpdateWatchInput } from '../inputs/update-watch-input.js';
import { isWatchId } from '../read-id.js';
import { readNewWatch } from '../read-new-watch.js';
import type { RequestContext } from '../request-context.js';
import { DeletePayload } from '../types/delete-payload.js';
import { Watch } from '../types/watch.js';

@Resolver()
export class WatchMutation {
  @Mutation(() => Watch, {
    description:
      'Makes a watch; answers when it has told what matches already. NOT_FOUND where the posting or candidate is not there.',
  })
  async createWatch(
    @Arg('input', () => CreateWatchInput, { description: 'What the watch looks for.' })
    input: CreateWatchInput,
    @Ctx() { watches, viewer }: RequestContext,
  ): Promise<WatchSource> {
    return watches.create(viewer.id, readNewWatch(input));
  }

  @Mutation(() => Watch, {
    description: "Changes one of the viewer's watches. NOT_FOUND where there is none with this id.",
  })
  updateWatch(
    @Arg('input', () => UpdateWatchInput, { description: 'The watch, and what to change of it.' })
    { id, name, minScore }: UpdateWatchInput,
    @Ctx() { watches, viewer }: RequestContext,
  ): Promise<WatchSource> {
    return watches.update(viewer.id, id, {
      ...(name !== undefined && { name }),
      ...(minScore != null && { minScore }),
    });
  }

  @Mutation(() => DeletePayload, {
    description:
      "Deletes one of the viewer's watches with all that it found, for good; its feeds end. NOT_FOUND where there is none.",
  })
  async deleteWatch(
    @Arg('id', () => ID, { description: 'The id of the watch.' }) id: string,
    @Ctx() { watches, feeds, viewer }: RequestContext,
  ): Promise<{ readonly deletedId: string }> {
    if (!isWatchId(id)) throw notFound('watch');
    await watches.delete(viewer.id, id);
    feeds.forget(id);
    return { deletedId: id };
  }
}
