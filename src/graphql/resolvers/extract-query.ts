import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { PostingDocument } from '../../extraction/document-reader.js';
import { rejectedDocument } from '../errors/rejected-document.js';
import type { RequestContext } from '../request-context.js';
import { ExtractedPosting } from '../types/extracted-posting.js';

/** Where a requirement stands that was given as a field of its own. */
const nowhere = { start: 0, end: 0 };

@Resolver()
export class ExtractQuery {
  @Query(() => ExtractedPosting, {
    description:
      'What an import of this text would store; stores nothing. A text that an import would reject is an error with the code of the rejection.',
  })
  extract(
    @Arg('text', () => String, { description: 'A job posting in one of the accepted formats.' }) text: string,
    @Ctx() { reader }: RequestContext,
  ): PostingDocument {
    const read = reader.readPosting(text, null);
    if (read.kind === 'rejected') throw rejectedDocument(read);
    return {
      ...read,
      requirements: read.requirements.map((each) => ({ ...each, span: each.span ?? nowhere })),
    };
  }
}
