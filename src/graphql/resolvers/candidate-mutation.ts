import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { notFound } from '../errors/not-found.js';
import { isCandidateId } from '../read-id.js';
import type { RequestContext } from '../request-context.js';
import { DeletePayload } from '../types/delete-payload.js';

@Resolver()
export class CandidateMutation {
  @Mutation(() => DeletePayload, {
    description:
      'Deletes a candidate with all that is known of them, for good. NOT_FOUND where there is none.',
  })
  async deleteCandidate(
    @Arg('id', () => ID, { description: 'The id of the candidate.' }) id: string,
    @Ctx() { importer }: RequestContext,
  ): Promise<{ readonly deletedId: string }> {
    if (!isCandidateId(id) || !(await importer.deleteCandidate(id))) throw notFound('candidate');
    return { deletedId: id };
  }
}
