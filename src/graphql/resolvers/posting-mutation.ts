import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { PostingStatus } from '../../domain/enums.js';
import type { JobPosting as Posting } from '../../domain/posting.js';
import { notFound } from '../errors/not-found.js';
import { isPostingId } from '../read-id.js';
import type { RequestContext } from '../request-context.js';
import { DeletePayload } from '../types/delete-payload.js';
import { JobPosting } from '../types/job-posting.js';

@Resolver()
export class PostingMutation {
  @Mutation(() => JobPosting, {
    description: 'Marks a posting as closed: candidates can no longer apply. NOT_FOUND where there is none.',
  })
  closePosting(
    @Arg('id', () => ID, { description: 'The id of the posting.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Posting> {
    return setStatus(id, 'CLOSED', context);
  }

  @Mutation(() => JobPosting, {
    description: 'Marks a closed posting as open again. NOT_FOUND where there is none.',
  })
  reopenPosting(
    @Arg('id', () => ID, { description: 'The id of the posting.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Posting> {
    return setStatus(id, 'OPEN', context);
  }

  @Mutation(() => DeletePayload, {
    description: 'Deletes a posting with its requirements, for good. NOT_FOUND where there is none.',
  })
  async deletePosting(
    @Arg('id', () => ID, { description: 'The id of the posting.' }) id: string,
    @Ctx() { importer }: RequestContext,
  ): Promise<{ readonly deletedId: string }> {
    if (!isPostingId(id) || !(await importer.deletePosting(id))) throw notFound('posting');
    return { deletedId: id };
  }
}

async function setStatus(id: string, status: PostingStatus, context: RequestContext): Promise<Posting> {
  const posting = isPostingId(id) ? await context.importer.setPostingStatus(id, status) : null;
  if (posting === null) throw notFound('posting');
  return posting;
}
